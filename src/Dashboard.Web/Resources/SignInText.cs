namespace Dashboard.Web.Resources;

/// <summary>Keys of the words on the sign-in page.</summary>
public sealed class SignInText
{
    public const string DemoAccounts = nameof(DemoAccounts);
    public const string DemoAccountsHint = nameof(DemoAccountsHint);
    public const string DemoPassword = nameof(DemoPassword);
    public const string Failed = nameof(Failed);
    public const string Lead = nameof(Lead);
    public const string Password = nameof(Password);
    public const string Submit = nameof(Submit);
    public const string Title = nameof(Title);
    public const string UserName = nameof(UserName);
}
