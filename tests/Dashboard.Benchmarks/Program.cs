using BenchmarkDotNet.Running;
using Dashboard.Benchmarks;

// The load of the field API drives a server process and measures that process; it is no micro benchmark.
if (args is ["field", var seedFolder])
{
    await FieldLoad.RunAsync(Path.GetFullPath(seedFolder), CancellationToken.None);
    return 0;
}

// A file of 50,000 rows, once from its bytes to the commit.
if (args is ["import", var importSeed])
{
    return await ImportRun.RunAsync(Path.GetFullPath(importSeed));
}

// Every paper of a meeting, for the memory that it takes.
if (args is ["papers", var paperSeed])
{
    return await PapersRun.RunAsync(Path.GetFullPath(paperSeed));
}

BenchmarkSwitcher.FromAssembly(typeof(ScoringBenchmarks).Assembly).Run(args);
return 0;
