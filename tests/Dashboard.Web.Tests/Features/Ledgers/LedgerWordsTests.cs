using System.Collections.Immutable;
using Dashboard.Data.Ledgers;
using Dashboard.Domain.Ledgers;
using Dashboard.Web.Components.Parts;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Resources;
using Dashboard.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Tests.Features.Ledgers;

public sealed class LedgerWordsTests(WebApp app) : PartTest
{
    private static readonly DateOnly Today = new(2026, 10, 22);

    private IStringLocalizer<LedgerText> Text => Services.GetRequiredService<IStringLocalizer<LedgerText>>();

    private LedgerCatalogue Catalogue => app.Services.GetRequiredService<LedgerCatalogue>();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryFault_HasASentenceInBothLanguages(string culture)
    {
        UseCulture(culture);
        var ledger = Catalogue.Find("tickets")!;

        Assert.All(Enum.GetValues<EntryFaultKind>(), kind =>
        {
            var sentence = LedgerWords.Fault(Text, ledger, new EntryFault("topic", kind, "closed_on"));
            Assert.DoesNotContain($"Fault{kind}", sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void EveryFieldOfEveryLedger_SaysHowItIsFilledIn(string culture)
    {
        UseCulture(culture);

        Assert.All(Catalogue.Latest, ledger => Assert.All(ledger.Fields, field =>
        {
            var kind = LedgerWords.Kind(Text, field, code => code);
            Assert.DoesNotContain("Kind", kind, StringComparison.Ordinal);
            Assert.DoesNotContain("{", kind, StringComparison.Ordinal);
        }));
    }

    [Theory]
    [InlineData(null, "2026-10-21", LampState.Bad, "待回复 · 逾期 1 天")]
    [InlineData(null, "2026-10-22", LampState.Warn, "待回复 · 今天到期")]
    [InlineData(null, "2026-10-25", LampState.Warn, "待回复 · 还有 3 天")]
    [InlineData(null, "2026-10-26", LampState.Ok, "待回复 · 还有 4 天")]
    [InlineData("2026-10-21", "2026-10-21", LampState.Ok, "已回复 · 按期办结")]
    [InlineData("2026-10-22", "2026-10-21", LampState.Warn, "已回复 · 逾期办结")]
    public void Lamp_SaysItsReason(string? ended, string due, LampState lamp, string words)
    {
        var ledger = Catalogue.Find("tickets")!;
        var end = LedgerValue.DateOf(ended);
        var entry = new LedgerEntry("ENF-01", null, end is null ? "open" : "closed", Today, Today, end is null ? LedgerValue.DateOf(due) : null, end, end is null ? null : LedgerValue.DateOf(due), ImmutableSortedDictionary<string, string>.Empty);

        Assert.Equal((lamp, words), LedgerWords.Lamp(Text, ledger, entry, false, Today));
    }
}
