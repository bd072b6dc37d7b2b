using System.Text;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>What a file is by its bytes.</summary>
internal static class FileSignature
{
    // A workbook with a password is a compound file too. Its directory names this stream, in UTF-16.
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public enum Kind
    {
        Nothing,
        OldExcel,
        Encrypted,
        Zip,
        Text,
    }

    public static Kind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => Kind.Nothing,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => bytes.IndexOf(EncryptedPackage) < 0 ? Kind.OldExcel : Kind.Encrypted,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] or [(byte)'P', (byte)'K', 7, 8, ..] => Kind.Zip,
        _ => Kind.Text,
    };
}
