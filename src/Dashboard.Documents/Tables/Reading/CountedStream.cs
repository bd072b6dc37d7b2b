using System.Text;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>One part while it is unpacked: counts what comes out, and refuses what no XML reader should have to hold in one piece.</summary>
internal sealed class CountedStream(Stream part, UnpackBudget budget, CancellationToken ct) : Stream
{
    // The longest text a cell can hold is below 300 KiB, with every character written as an entity.
    private const int LongestPiece = 1024 * 1024;
    private const int HeadLength = 4096;

    private readonly MemoryStream _head = new();
    private int _sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether the first bytes declare a document type. Only chooses the fault: the reader stops at one wherever it stands.</summary>
    public bool DeclaresType
    {
        get
        {
            var head = _head.GetBuffer().AsSpan(0, (int)_head.Length);
            return head.IndexOf("<!DOCTYPE"u8) >= 0 ||
                head.IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0 ||
                head.IndexOf(Encoding.BigEndianUnicode.GetBytes("<!DOCTYPE")) >= 0;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        ct.ThrowIfCancellationRequested();
        var read = part.Read(buffer);
        var bytes = buffer[..read];
        budget.Spend(read);
        if (_head.Length < HeadLength)
        {
            _head.Write(bytes[..(int)Math.Min(read, HeadLength - _head.Length)]);
        }

        var tag = bytes.LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + read : read - tag;
        return _sinceTag > LongestPiece ? throw budget.Refused() : read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
            _head.Dispose();
        }

        base.Dispose(disposing);
    }
}
