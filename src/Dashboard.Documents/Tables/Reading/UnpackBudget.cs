using System.Globalization;

namespace Dashboard.Documents.Tables.Reading;

/// <summary>How many bytes all parts of a package may unpack to. What a directory declares can be a lie.</summary>
internal sealed class UnpackBudget(long bytes)
{
    private long _spent;

    public void Spend(int more)
    {
        _spent += more;
        if (_spent > bytes)
        {
            throw Refused();
        }
    }

    public RefusedException Refused() => new(new TableFault(TableFaultKind.Bomb, Limit: bytes.ToString(CultureInfo.InvariantCulture)));
}
