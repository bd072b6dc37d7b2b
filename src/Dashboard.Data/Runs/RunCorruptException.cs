using System.Globalization;

namespace Dashboard.Data.Runs;

/// <summary>
/// A sealed run does not score again to what was sealed: its archive, its hashes or the engine's results are not what they
/// were. It must not be shown.
/// </summary>
public sealed class RunCorruptException(long number, string what, Exception? cause = null)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"Sealed score run {number} does not verify: {what}"), cause)
{
    public long Number { get; } = number;
}
