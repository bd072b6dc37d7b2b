using System.Numerics;
using CsCheck;
using Dashboard.Scoring.Engine;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Tests.Engine;

/// <summary>What holds of every package, tried on random ones.</summary>
public sealed class EngineProperties
{
    [Fact]
    public void RowOrder_NeverMatters() => Gen.Select(Generators.Any, Gen.Int).Sample(
        (model, seed) =>
        {
            var files = model.Files();
            var run = ScoringEngine.Score(PackageBuilder.Read(files));
            var other = ScoringEngine.Score(PackageBuilder.Read(Generators.Shuffled(files, seed)));

            Assert.Equal((run.InputHash, run.OutputHash), (other.InputHash, other.OutputHash));
        },
        iter: 120);

    [Fact]
    public void OfficialPoints_EqualTheNaiveExactOnes() => Generators.Official.Sample(
        model =>
        {
            var run = ScoringEngine.Score(model.Read());
            foreach (var (unit, _, _) in model.Units)
            {
                var oracle = new Oracle(model, run.Package, unit);
                var card = run.Card(unit);
                foreach (var node in card.Nodes)
                {
                    var expected = model.IsInner(node.Node.Code) ? Sum(model, oracle, node.Node.Code) : oracle.Hundredths(node.Node.Code);
                    Assert.Equal((node.Node.Code, expected), (node.Node.Code, node.Points is { } points ? (BigInteger?)(points * 100) : null));
                    Assert.Equal(oracle.Effective(node.Node.Code).ToDouble(), (double)node.Weight, 1e-12);
                    if (oracle.Score(node.Node.Code) is { } score && node.Points is not null)
                    {
                        Assert.Equal((score * Ratio.From(10_000)).Rounded(), (BigInteger)(node.Score!.Value * 10_000));

                        // To more digits than a double holds, or it could not be reckoned with.
                        var tail = (score - Ratio.From(node.Exact!.Value)) * Ratio.From(1_000_000_000_000_000_000m);
                        Assert.InRange(tail.ToDouble(), -1, 1);
                    }
                }
            }
        },
        iter: 120);

    [Fact]
    public void AnalyticalScores_EqualTheNaiveOnes() => Generators.Analytical.Sample(
        model =>
        {
            var run = ScoringEngine.Score(model.Read());
            foreach (var (unit, _, _) in model.Units)
            {
                var oracle = new Oracle(model, run.Package, unit);
                foreach (var node in run.Card(unit).Nodes)
                {
                    Assert.Equal(oracle.Mean(node.Node.Code) ?? double.NaN, (double?)node.Score ?? double.NaN, 1e-9);
                }
            }
        },
        iter: 120);

    [Fact]
    public void OfficialAndAnalytical_AreEqualBeforeRounding() => Generators.Official.Sample(
        model =>
        {
            var official = ScoringEngine.Score(model.Read());
            var analytical = ScoringEngine.Score(PackageBuilder.Read(model.Files(official: false)));
            foreach (var (unit, _, _) in model.Units)
            {
                var exact = new Oracle(model, official.Package, unit).Score("R")?.ToDouble();
                var (rounded, real) = (official.Find(unit)!, analytical.Find(unit)!);

                Assert.Equal(exact ?? double.NaN, (double?)real.BasePoints ?? double.NaN, 1e-9);
                Assert.Equal(exact is null, rounded.BasePoints is null);
                if (exact is not null)
                {
                    Assert.InRange(Math.Abs(rounded.BasePoints!.Value - real.BasePoints!.Value), 0, (0.005m * model.Indicators.Count()) + 1e-9m);
                }
            }
        },
        iter: 120);

    [Fact]
    public void Redistribution_ConservesTheWhole() => Generators.Any.Sample(
        model =>
        {
            var run = ScoringEngine.Score(model.Read());
            foreach (var result in run.Results)
            {
                var card = run.Card(result.Unit.Code);
                var indicators = card.Nodes.Where(n => n.Node.IsIndicator).ToList();
                var whole = result.BasePoints is null ? 0 : 100;
                Assert.Equal(whole, (double)indicators.Sum(n => n.Weight), 1e-9);
                Assert.Equal(100, (double)indicators.Sum(n => n.FullWeight), 1e-9);
                Assert.All(card.Nodes, n => Assert.True(n.State.HasScore() || n.Weight == 0));
                foreach (var node in card.Nodes.Where(n => !n.Node.IsIndicator && n.State.HasScore()))
                {
                    Assert.Equal((double)node.Weight, (double)node.Node.Children.Sum(c => card[c].Weight), 1e-9);
                }

                Assert.InRange(card.Completeness, 0, 100);
            }
        },
        iter: 120);

    [Fact]
    public void RaisingANumerator_NeverLowersATotal() => Worsened(
        (kind, cells) => kind is "RATIO" or "CHECKLIST" && int.TryParse(cells.Numerator, out var n) && n > 0 ? cells with { Numerator = $"{n - 1}" } : null);

    [Fact]
    public void MoreFindings_NeverRaiseATotal() => Worsened(
        (kind, cells) => kind == "DEDUCT" && cells.Detail.StartsWith("{\"minor\":", StringComparison.Ordinal)
            ? cells with { Detail = cells.Detail.Replace("\"minor\":", "\"moderate\":1,\"minor\":", StringComparison.Ordinal) }
            : null);

    [Fact]
    public void FewerFailedFiles_NeverLowerATotal() => Worsened(
        (kind, cells) => kind == "STEPS" && cells.Detail.Contains("failed", StringComparison.Ordinal)
            ? cells with { Detail = cells.Detail.Replace(":", ":1", StringComparison.Ordinal) }
            : null);

    [Fact]
    public void EqualUnits_Tie() => Generators.Any.Sample(
        model =>
        {
            var (code, type, ranked) = model.Units[0];
            model.Units.Add(("TWIN", type, ranked));
            foreach (var (key, cells) in model.Observations.Where(o => o.Key.Unit == code).ToList())
            {
                model.Observations[("TWIN", key.Indicator)] = cells;
            }

            var files = model.Files();
            files.Remove("adjustments.csv");
            var run = ScoringEngine.Score(PackageBuilder.Read(files));

            var (one, two) = (run.Find(code)!, run.Find("TWIN")!);
            Assert.Equal((one.Total, one.Rank, one.Grade, one.FellByTopShare), (two.Total, two.Rank, two.Grade, two.FellByTopShare));
        },
        iter: 100);

    [Fact]
    public void WrittenPackage_ReadsBackTheSame() => Gen.Select(Generators.Any, Gen.Int).Sample(
        (model, seed) =>
        {
            var files = model.Files();
            var package = PackageBuilder.Read(files);
            var written = PackageWriter.Write(package);
            var again = PackageWriter.Write(PackageBuilder.Read(written));
            var shuffled = PackageWriter.Write(PackageBuilder.Read(Generators.Shuffled(files, seed)));

            foreach (var (name, bytes) in written)
            {
                Assert.True(bytes.AsSpan().SequenceEqual(again[name]), name);
                Assert.True(bytes.AsSpan().SequenceEqual(shuffled[name]), name);
            }

            var (run, other) = (ScoringEngine.Score(package), ScoringEngine.Score(PackageBuilder.Read(written)));
            Assert.Equal((run.InputHash, run.OutputHash), (other.InputHash, other.OutputHash));
        },
        iter: 60);

    [Fact]
    public void ManyUnitsOnAllCores_ScoreAsAlone()
    {
        var model = new RandomPackage(14, 7, 7, 7, official: true);
        for (var i = 0; i < 1200; i++)
        {
            var (code, type, _) = model.Units[i % 3];
            var copy = FormattableString.Invariant($"V{i:0000}");
            model.Units.Add((copy, type, true));
            foreach (var indicator in model.Indicators)
            {
                if (model.Observations.TryGetValue((code, indicator.Code), out var cells))
                {
                    model.Observations[(copy, indicator.Code)] = cells;
                }
            }
        }

        foreach (var official in new[] { true, false })
        {
            var run = ScoringEngine.Score(PackageBuilder.Read(model.Files(official)));
            for (var i = 0; i < 1200; i++)
            {
                Assert.Equal(run.Find(model.Units[i % 3].Code)!.BasePoints, run.Find(FormattableString.Invariant($"V{i:0000}"))!.BasePoints);
            }
        }
    }

    /// <summary>Makes one observation worse and demands that no total of its unit rises.</summary>
    private static void Worsened(Func<string, RandomPackage.Cells, RandomPackage.Cells?> worsen)
    {
        var tried = 0;
        Gen.Select(Generators.Any, Gen.UInt).Sample(
            (model, pick) =>
            {
                var kinds = model.Nodes.ToDictionary(n => n.Code, n => n.Kind, StringComparer.Ordinal);
                var candidates = model.Observations.Where(o => worsen(kinds[o.Key.Indicator], o.Value) is not null).ToList();
                if (candidates.Count == 0)
                {
                    return;
                }

                var (key, cells) = candidates[(int)(pick % candidates.Count)];
                var better = ScoringEngine.Score(model.Read()).Find(key.Unit)!;
                model.Observations[key] = worsen(kinds[key.Indicator], cells)!;
                var worse = ScoringEngine.Score(model.Read()).Find(key.Unit)!;

                Assert.Equal(better.Total is null, worse.Total is null);
                Assert.True(better.Total is null || better.Total >= worse.Total - (model.IsOfficial ? 0 : 1e-9m), $"{key}: {better.Total} → {worse.Total}");
                Interlocked.Increment(ref tried);
            },
            iter: 200);
        Assert.True(tried > 40, $"only {tried} packages had something to make worse");
    }

    private static BigInteger? Sum(RandomPackage model, Oracle oracle, string node)
    {
        if (!model.IsInner(node))
        {
            return oracle.Hundredths(node);
        }

        return oracle.Score(node) is null ? null : model.Nodes.Where(n => n.Parent == node).Aggregate(BigInteger.Zero, (sum, n) => sum + (Sum(model, oracle, n.Code) ?? 0));
    }
}
