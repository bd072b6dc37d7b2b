using System.Security.Cryptography;
using System.Text;
using Dashboard.Scoring.Packages;

namespace Dashboard.Scoring.Engine;

/// <summary>SHA-256 of what went into a run and of what came out of it.</summary>
internal static class RunHash
{
    public static (string Input, string Output) Of(ScoreRun run)
    {
        using var input = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in PackageWriter.Write(run.Package).OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            input.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}:{bytes.Length}\n")));
            input.AppendData(bytes);
        }

        using var sha = SHA256.Create();
        using (var output = new CryptoStream(Stream.Null, sha, CryptoStreamMode.Write))
        {
            RunWriter.WriteScores(run, output);
            RunWriter.WriteRanking(run, output);
        }

        return (Convert.ToHexStringLower(input.GetHashAndReset()), Convert.ToHexStringLower(sha.Hash!));
    }
}
