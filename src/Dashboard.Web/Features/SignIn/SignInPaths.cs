namespace Dashboard.Web.Features.SignIn;

/// <summary>Where sessions begin and end.</summary>
public static class SignInPaths
{
    public const string SignIn = "/login";
    public const string SignOut = "/logout";
    public const string ReturnUrl = "returnUrl";
    public const string Account = "account";
}
