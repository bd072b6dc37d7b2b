namespace Dashboard.Architecture.Tests;

/// <summary>A file that has grown past these has two reasons to change.</summary>
public sealed class SizeTests
{
    [Theory]
    [InlineData(".razor", 200)]
    [InlineData(".cs", 400)]
    public void HandWrittenFile_StaysWithinItsBudget(string extension, int lines)
    {
        var files = Repository.Sources(extension).Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.InRange(File.ReadLines(Repository.Full(f)).Count(), 0, lines));
    }
}
