using Dashboard.EndToEnd.Tests.Support;

[assembly: AssemblyFixture(typeof(Stage))]
