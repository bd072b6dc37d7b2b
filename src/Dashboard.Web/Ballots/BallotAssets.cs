namespace Dashboard.Web.Ballots;

/// <summary>The scripts of the voters' page.</summary>
internal static class BallotAssets
{
    public const string Style = "css/ballot.css";
    public const string Check = "js/ballot/check.js";
    public const string Main = "js/ballot/main.js";

    public static IReadOnlyList<string> Modules { get; } =
        ["js/ballot/api.js", "js/ballot/code.js", "js/ballot/form.js", "js/ballot/kept.js", "js/ballot/words.js", "js/field/dom.js"];
}
