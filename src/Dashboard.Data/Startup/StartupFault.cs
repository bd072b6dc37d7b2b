using System.Globalization;
using Dashboard.Data.Resources;

namespace Dashboard.Data.Startup;

/// <summary>One failed check at start-up.</summary>
/// <param name="Kind">Which check.</param>
/// <param name="Arguments">What was found, for the sentence.</param>
public sealed record StartupFault(StartupFaultKind Kind, params IReadOnlyList<string> Arguments)
{
    /// <summary>What is wrong and how to put it right.</summary>
    public string ToText(CultureInfo culture) => Texts.Startup(Kind.ToString(), culture, Arguments);
}
