using System.CommandLine;
using Dashboard.Cli.Demo;

var root = new RootCommand
{
    DemoDataCommand.Create(),
};
return root.Parse(args).Invoke();
