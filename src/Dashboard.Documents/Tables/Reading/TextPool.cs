namespace Dashboard.Documents.Tables.Reading;

/// <summary>Gives equal short texts as one object: a table repeats itself, and memory should not. Forgets what collides.</summary>
internal sealed class TextPool
{
    private const int Longest = 32;
    private readonly string?[] _slots = new string?[4096];

    public string Get(string text) => text.Length > Longest ? text : Get(text.AsSpan());

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return text.ToString();
        }

        ref var slot = ref _slots[string.GetHashCode(text, StringComparison.Ordinal) & (_slots.Length - 1)];
        if (slot is null || !text.SequenceEqual(slot))
        {
            slot = text.ToString();
        }

        return slot;
    }
}
