using Dashboard.Cli.Resources;

namespace Dashboard.Cli.Scoring;

/// <summary>One line on the terminal that is written over while work goes on; silent when the output is a file or a pipe.</summary>
internal sealed class ProgressLine
{
    private const int CharactersPerStep = 10_000_000;
    private const int UnitsPerStep = 1_000;
    private readonly bool _shown = !Console.IsErrorRedirected;
    private long _characters;
    private int _length;

    public void Reading(long characters)
    {
        var before = _characters / CharactersPerStep;
        _characters += characters;
        if (_characters / CharactersPerStep > before)
        {
            Show(CliTexts.Get(nameof(CliTexts.Reading), _characters / 1_000_000));
        }
    }

    public void Writing(int done, int all)
    {
        if (done % UnitsPerStep == 0)
        {
            Show(CliTexts.Get(nameof(CliTexts.Writing), done, all));
        }
    }

    public void Clear() => Show(string.Empty);

    private void Show(string text)
    {
        if (_shown)
        {
            Console.Error.Write('\r' + text.PadRight(_length) + (text.Length == 0 ? "\r" : string.Empty));
            _length = text.Length;
        }
    }
}
