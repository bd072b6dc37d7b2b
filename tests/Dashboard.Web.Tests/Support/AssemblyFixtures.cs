using Dashboard.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(WebApp))]
