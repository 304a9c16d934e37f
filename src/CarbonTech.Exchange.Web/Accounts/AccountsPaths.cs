namespace CarbonTech.Exchange.Web;

/// <summary>Signing in and one's own account.</summary>
public static partial class Paths
{
    public const string SignIn = "/sign-in";
    public const string SignInByPasskey = "/sign-in/passkey";
    public const string SignInPasskeyOptions = "/sign-in/passkey/options";
    public const string SignOut = "/sign-out";
    public const string Register = "/register";
    public const string ForgotPassword = "/password/forgot";
    public const string ResetPassword = "/password/reset";
    public const string ConfirmEmail = "/email/confirm";
    public const string Account = "/account";
    public const string AccountProfile = "/account/profile";
    public const string AccountPassword = "/account/password";
    public const string AccountPasskeys = "/account/passkeys";
    public const string AccountPasskeyOptions = "/account/passkeys/options";
    public const string AccountPasskeyRemove = "/account/passkeys/remove";
    public const string AccountSendConfirmation = "/account/confirmation";
    public const string ActFor = "/acting";
    public const string DemoSignIn = "/demo/sign-in";
}
