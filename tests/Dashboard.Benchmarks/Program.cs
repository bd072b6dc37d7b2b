using BenchmarkDotNet.Running;
using Dashboard.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ScoringBenchmarks).Assembly).Run(args);
return 0;
