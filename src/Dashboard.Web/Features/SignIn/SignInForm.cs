namespace Dashboard.Web.Features.SignIn;

/// <summary>What is typed on the sign-in page.</summary>
internal sealed class SignInForm
{
    public string? UserName { get; set; }

    public string? Password { get; set; }
}
