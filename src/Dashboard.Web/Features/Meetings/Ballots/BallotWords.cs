using Dashboard.Data.Ledgers;
using Dashboard.Data.Meetings.Ballots;
using Dashboard.Domain.Meetings.Ballots;
using Dashboard.Scoring.Numbers;
using Dashboard.Web.Display;
using Dashboard.Web.Features.Ledgers;
using Dashboard.Web.Resources;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Meetings.Ballots;

/// <summary>The sentences of ballots at the desk.</summary>
internal static class BallotWords
{
    public static string State(IStringLocalizer<BallotText> text, BallotState state) => text["State" + state];

    public static string Fault(IStringLocalizer<BallotText> text, BallotFault fault, Func<string, string> unitName) =>
        text["Fault" + fault.Kind, fault.Place, fault.Kind is BallotFaultKind.UnknownSubject or BallotFaultKind.SubjectTwice ? unitName(fault.Limit) : fault.Limit];

    /// <summary>Why an act was not done; null when it was, or when its faults are listed one by one.</summary>
    public static string? Outcome(IStringLocalizer<BallotText> text, BallotOutcome outcome, IEnumerable<string> named) =>
        outcome is BallotOutcome.Done or BallotOutcome.Faulty or BallotOutcome.BadAnswers ? null : text["Outcome" + outcome, string.Join(Languages.IsChinese ? "、" : ", ", named)].Value;

    /// <summary>Why the ledger of scores did not take one.</summary>
    public static string Why(IStringLocalizer<LedgerText> text, LedgerCatalogue ledgers, ScoreRefusal refusal) =>
        refusal.Result.Faults.Count > 0 && ledgers.Find(BallotStore.Scores) is { } ledger
            ? string.Join(Languages.IsChinese ? "；" : "; ", refusal.Result.Faults.Select(f => LedgerWords.Fault(text, ledger, f)))
            : LedgerWords.Outcome(text, refusal.Result) ?? text[LedgerText.WrongState];

    public static string Answer(IStringLocalizer<BallotText> text, BallotSetup setup, int? answer) => answer is null
        ? text[BallotText.Abstained]
        : setup.Scale == BallotScale.Grades ? text["Grade" + Figures.Count(answer.Value)] : Figures.Count(answer.Value);

    public static string AnswerFault(IStringLocalizer<BallotText> text, BallotSetup setup, BallotAnswerFault fault, Func<string, string> unitName) =>
        text[BallotText.PaperFault, unitName(fault.Subject), fault.Question, setup.Least, setup.Greatest];

    public static string Question(BallotQuestion question) => Bilingual.Pick(question.TextZh, question.TextEn);
}
