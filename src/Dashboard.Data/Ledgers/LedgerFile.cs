using System.Text;
using Dashboard.Domain.Ledgers;

namespace Dashboard.Data.Ledgers;

/// <summary>A definition with the text that it was read from.</summary>
internal sealed record LedgerFile(LedgerDefinition Definition, string Json)
{
    /// <summary>A text that has been checked before it was stored.</summary>
    public static LedgerDefinition Parse(string json) =>
        LedgerReader.Read(Encoding.UTF8.GetBytes(json)).Definition ?? throw new InvalidOperationException("A stored definition of a ledger cannot be read.");
}
