using System.Globalization;
using System.Text;
using System.Xml;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>Walks the XML of one part, forwards only: no document types, nothing fetched, no deep nesting, no text longer than asked for.</summary>
internal sealed class PartReader : IDisposable
{
    // A sheet is about seven deep, extensions a little more.
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly CountedStream _stream;
    private readonly XmlReader _xml;
    private readonly StringBuilder _text = new();
    private readonly char[] _chunk = new char[1024];

    public PartReader(CountedStream stream)
    {
        _stream = stream;
        _xml = XmlReader.Create(stream, Settings);
    }

    public int Depth => _xml.Depth;

    public string Name => _xml.LocalName;

    /// <summary>Goes to the outermost element, which must have this name.</summary>
    public void Root(string name)
    {
        try
        {
            while (Read() && _xml.NodeType != XmlNodeType.Element)
            {
            }
        }
        catch (XmlException) when (_stream.DeclaresType)
        {
            throw new RefusedException(new TableFault(TableFaultKind.Dtd));
        }

        if (_xml.LocalName != name || !OfficeNamespaces.IsKnown(_xml.NamespaceURI))
        {
            throw new RefusedException(new TableFault(TableFaultKind.NotATable));
        }
    }

    /// <summary>Goes to the next child of the element at this depth, over whatever stands below the one before. Elements of other namespaces are extensions and passed over.</summary>
    public bool NextChild(int depth)
    {
        if (_xml.Depth == depth && _xml.NodeType == XmlNodeType.Element && _xml.IsEmptyElement)
        {
            return false;
        }

        while (Read())
        {
            if (_xml.Depth == depth)
            {
                return false;
            }

            if (_xml.Depth == depth + 1 && _xml.NodeType == XmlNodeType.Element && OfficeNamespaces.IsKnown(_xml.NamespaceURI))
            {
                return true;
            }
        }

        return false;
    }

    public string? Attribute(string name) => _xml.GetAttribute(name);

    public string? Attribute(string name, string ns) => _xml.GetAttribute(name, ns);

    public int? WholeNumber(string name) =>
        int.TryParse(_xml.GetAttribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool IsTrue(string name) => _xml.GetAttribute(name) is "1" or "true" or "on";

    /// <summary>The element's own text; null when it is longer than <paramref name="most"/>.</summary>
    public string? Text(int most)
    {
        _text.Clear();
        return AppendText(_text, most) ? _text.ToString() : null;
    }

    /// <summary>Appends the element's own text. Past <paramref name="most"/> characters it goes on to the end of the element without keeping more, and says no.</summary>
    public bool AppendText(StringBuilder text, int most)
    {
        var fits = true;
        if (_xml.IsEmptyElement)
        {
            return true;
        }

        var depth = _xml.Depth;
        while (Read() && _xml.Depth > depth)
        {
            if (_xml.Depth != depth + 1 ||
                _xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            for (int read; fits && (read = _xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
            {
                fits = text.Length + read <= most;
                text.Append(_chunk, 0, fits ? read : 0);
            }
        }

        return fits;
    }

    public void Dispose() => _xml.Dispose();

    private bool Read()
    {
        var read = _xml.Read();
        return _xml.Depth <= Deepest ? read : throw new RefusedException(new TableFault(TableFaultKind.NotATable));
    }
}
