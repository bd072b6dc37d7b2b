using BenchmarkDotNet.Running;
using Dashboard.Benchmarks;

// The load of the field API drives a server process and measures that process; it is no micro benchmark.
if (args is ["field", var seedFolder])
{
    await FieldLoad.RunAsync(Path.GetFullPath(seedFolder), CancellationToken.None);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ScoringBenchmarks).Assembly).Run(args);
return 0;
