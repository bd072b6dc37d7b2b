using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Dashboard.Domain.Definitions;
using Dashboard.Domain.Ledgers;
using Dashboard.Domain.Measurement;
using Dashboard.Domain.Programme;
using Dashboard.Domain.ThreeAssessments;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Tests.Ledgers;

/// <summary>A definition is edited by hand in the county. Whatever slips into it, the reader answers with faults and lines, never with an exception.</summary>
public sealed partial class MutatedDefinitionsTests
{
    private const int Files = 5_000;
    private const int FewerFiles = 1_000;

    private static readonly string[] Scraps = ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\"of\": \"village\",", "\"\"", "\\u0000", "台账", "\n", "\uFEFF", "'"];

    private static readonly byte[][] Ledgers =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.SeedFolder, "ledgers"), "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly LedgerDefinition[] Known = [.. Ledgers.Select(l => LedgerReader.Read(l).Definition!)];

    [Fact]
    public void AnyMutatedLedger_IsReadOrNamedFaulty()
    {
        var sound = 0;
        Gen.Select(Gen.Int[0, Ledgers.Length - 1], Mutation()).Sample(
            (ledger, mutate) =>
            {
                var bytes = mutate(Ledgers[ledger]);
                var (definition, faults) = LedgerReader.Read(bytes);
                AssertAnswered(bytes, definition, faults);
                Interlocked.Add(ref sound, definition is null ? 0 : 1);
            },
            iter: Files);

        // Both answers are given, so that neither is all that was tried.
        Assert.InRange(sound, Files / 100, Files / 2);
    }

    [Fact]
    public void AnyMutatedMeasures_AreReadOrNamedFaulty()
    {
        var scheme = PackageReader.Read(PackageFiles.Folder(Path.Combine(Repository.SeedFolder, "scheme"))).Package!.Scheme;
        AssertAnswersFor("measures.json", Files, bytes => MeasureReader.Read(bytes, scheme, Known));
    }

    [Fact]
    public void AnyMutatedProgramme_IsReadOrNamedFaulty() => AssertAnswersFor("programme.json", FewerFiles, bytes => ProgrammeReader.Read(bytes, Known));

    [Fact]
    public void AnyMutatedAssessments_AreReadOrNamedFaulty() =>
        AssertAnswersFor("assessments.json", FewerFiles, bytes => AssessmentReader.Read(bytes, Known.Single(l => l.Code == "external_scores")));

    private static void AssertAnswersFor<T>(string file, int files, Func<byte[], (T? Read, IReadOnlyList<DefinitionFault> Faults)> read)
        where T : class
    {
        var sound = File.ReadAllBytes(Path.Combine(Repository.SeedFolder, file));
        Mutation().Sample(
            mutate =>
            {
                var bytes = mutate(sound);
                var (answer, faults) = read(bytes);
                AssertAnswered(bytes, answer, faults);
            },
            iter: files);
    }

    // One to three of: a run of bytes taken out, a run doubled, a byte changed, a scrap put in, the end cut off, one value put in another's
    // place, which leaves sound JSON that says something else.
    private static Gen<Func<byte[], byte[]>> Mutation() =>
        Gen.Select(Gen.Int[0, 9], Gen.Double[0, 1], Gen.Int[1, 40], Gen.Int[0, Scraps.Length - 1]).Array[1, 3].Select<(int Kind, double At, int Length, int Scrap)[], Func<byte[], byte[]>>(
            steps => bytes => steps.Aggregate(bytes, (now, step) =>
            {
                var at = (int)(step.At * now.Length);
                var end = Math.Min(now.Length, at + step.Length);
                return step.Kind switch
                {
                    0 => [.. now[..at], .. now[end..]],
                    1 => [.. now[..end], .. now[at..]],
                    2 => [.. now[..at], (byte)(step.Length * 7), .. now[Math.Min(now.Length, at + 1)..]],
                    3 => [.. now[..at], .. Encoding.UTF8.GetBytes(Scraps[step.Scrap]), .. now[at..]],
                    4 => now[..at],
                    _ => Exchanged(now, step.At, step.Length),
                };
            }));

    private static byte[] Exchanged(byte[] bytes, double at, int further)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var values = Value().Matches(text);
        if (values.Count == 0)
        {
            return bytes;
        }

        var (one, other) = (values[(int)(at * (values.Count - 1))], values[(int)((at * (values.Count - 1)) + further) % values.Count]);
        return Encoding.UTF8.GetBytes(text[..one.Index] + other.Value + text[(one.Index + one.Length)..]);
    }

    [GeneratedRegex("\"[^\"\\n]*\"|[0-9]+|true|false")]
    private static partial Regex Value();

    private static void AssertAnswered(byte[] bytes, object? definition, IReadOnlyList<DefinitionFault> faults)
    {
        Assert.Equal(definition is null, faults.Count > 0);
        var lines = bytes.Count(b => b == '\n') + 1;
        Assert.All(faults, f => Assert.InRange(f.Line, 1, lines));
    }
}
