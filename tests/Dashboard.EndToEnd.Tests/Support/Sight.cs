namespace Dashboard.EndToEnd.Tests.Support;

/// <summary>What was seen of one address in one reading.</summary>
/// <param name="Violations">Serious and critical ones of axe; empty where axe was not asked.</param>
/// <param name="Width">What the page would need, in CSS pixels.</param>
/// <param name="Widest">The elements that stick out.</param>
public sealed record Sight(string Address, IReadOnlyList<string> Violations, int Width, string Widest);
