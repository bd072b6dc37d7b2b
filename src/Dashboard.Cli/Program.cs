using System.CommandLine;
using Dashboard.Cli.Demo;
using Dashboard.Cli.Resources;
using Dashboard.Cli.Scoring;

var root = new RootCommand(CliTexts.Get(nameof(CliTexts.Root)))
{
    ScoreCommand.Create(),
    DemoDataCommand.Create(),
};
return root.Parse(args).Invoke();
