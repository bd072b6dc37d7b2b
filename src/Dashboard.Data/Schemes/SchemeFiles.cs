using System.Text;
using Dashboard.Data.Storage;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Schemes;

/// <summary>The part of a package that is the scheme, apart from what was observed.</summary>
internal static class SchemeFiles
{
    public const string ObservationsHeader = "unit,indicator,state,value,numerator,denominator,detail\n";

    private static readonly string[] Names =
        [PackageFileNames.Scheme, PackageFileNames.Nodes, PackageFileNames.Weights, PackageFileNames.Units, PackageFileNames.Adjusters];

    /// <summary>The scheme's files out of a whole package, as zip bytes with an empty table of observations, so that they are a package again.</summary>
    public static byte[] Pack(IReadOnlyDictionary<string, byte[]> package)
    {
        var files = package.Where(f => Names.Contains(f.Key, StringComparer.Ordinal))
            .Append(new KeyValuePair<string, byte[]>(PackageFileNames.Observations, Encoding.UTF8.GetBytes(ObservationsHeader)));
        return ZipBytes.Pack(files);
    }
}
