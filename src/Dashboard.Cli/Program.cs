using System.CommandLine;
using Dashboard.Cli.Resources;
using Dashboard.Cli.Scoring;

var root = new RootCommand(CliTexts.Get(nameof(CliTexts.Root)))
{
    ScoreCommand.Create(),
};
return root.Parse(args).Invoke();
