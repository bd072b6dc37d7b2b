using System.Security.Cryptography;

namespace Dashboard.Web.Components.Parts;

/// <summary>A number that a person can read over the telephone and an operator can find in the log.</summary>
internal static class ErrorId
{
    // No letters or digits that are mistaken for each other.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Alphabet, 8);
}
