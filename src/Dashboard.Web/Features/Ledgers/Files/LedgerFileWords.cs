using System.Globalization;
using System.Resources;
using Dashboard.Documents.Ledgers;
using Dashboard.Documents.Tables;
using Dashboard.Domain.Ledgers;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Ledgers.Files;

/// <summary>The words of ledgers' files. Templates of both languages can be read, so both are needed at once.</summary>
internal static class LedgerFileWords
{
    private const int GuideLines = 8;
    private static readonly ResourceManager Texts = new("Dashboard.Web.Resources.LedgerFileText", typeof(LedgerFileText).Assembly);

    /// <summary>Words of the reader's language first, then the other's, for reading headings.</summary>
    public static IReadOnlyList<LedgerSheetWords> Both(IStringLocalizer<LedgerText> ledger, Func<string, string> ledgerName) =>
        [.. Languages.All.OrderByDescending(l => l == Languages.Current).Select(l => In(CultureInfo.GetCultureInfo(l), ledger, ledgerName))];

    /// <summary>Words of the reader's language, for writing.</summary>
    public static LedgerSheetWords Own(IStringLocalizer<LedgerText> ledger, Func<string, string> ledgerName) => Both(ledger, ledgerName)[0];

    /// <summary>What is wrong with a file, in a sentence that names what, where and the cure.</summary>
    public static string Fault(IStringLocalizer<LedgerFileText> text, TableFault fault) =>
        text[$"File{fault.Kind}", fault.Kind == TableFaultKind.TooLarge ? Figures.Count(TableLimits.Default.MaxBytes / 1024 / 1024) : fault.Limit ?? string.Empty, fault.Sheet ?? string.Empty, fault.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, fault.Column ?? string.Empty];

    /// <summary>What is wrong with a table as a whole.</summary>
    public static string Fault(IStringLocalizer<LedgerFileText> text, LedgerSheetFault fault, Func<string, string> ledgerName) =>
        text[$"Sheet{fault.Kind}", fault.Kind == LedgerSheetFaultKind.OtherLedger ? ledgerName(fault.What.Split('/')[0]) : fault.What];

    private static LedgerSheetWords In(CultureInfo culture, IStringLocalizer<LedgerText> ledger, Func<string, string> ledgerName)
    {
        return new LedgerSheetWords
        {
            IsChinese = culture.TwoLetterISOLanguageName == "zh",
            Number = Text(LedgerFileText.Number),
            Version = Text(LedgerFileText.Version),
            Unit = Text(LedgerFileText.Unit),
            Village = Text(LedgerFileText.Village),
            State = Text(LedgerFileText.State),
            Reason = Text(LedgerFileText.Reason),
            Guide = Text(LedgerFileText.Guide),
            GuideHeadings = [Text(LedgerFileText.GuideColumn), Text(LedgerFileText.GuideRequired), Text(LedgerFileText.GuideHow)],
            Required = Text(LedgerFileText.Required),
            KeyColumn = Text(LedgerFileText.KeyColumn),
            GuideLines = [.. Enumerable.Range(1, GuideLines).Select(n => Text($"GuideLine{n.ToString(CultureInfo.InvariantCulture)}"))],
            SubjectHow = Text(LedgerFileText.SubjectHow),
            StateHow = Text(LedgerFileText.StateHow),
            How = field => string.Join(
                ' ', new[] { LedgerWords.Kind(ledger, field, ledgerName), field.Kind == LedgerFieldKind.Choices ? Text(LedgerFileText.ChoicesHow) : null, LedgerWords.FilledBy(ledger, field) }.OfType<string>()),
        };

        string Text(string key) => Texts.GetString(key, culture)!;
    }
}
