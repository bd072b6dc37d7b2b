using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Documents.Tests.Support;

/// <summary>One formula, read from left to right. Areas are rows of numbers, NaN where a text or nothing stands.</summary>
internal sealed partial class ReckonedFormula(Reckoner book, string sheet, string formula)
{
    private int _at;

    public double Evaluate()
    {
        var value = Compare();
        Assert.Equal(formula.Length, _at);
        var number = Assert.Single(value);
        Assert.True(double.IsFinite(number), formula);
        return number;
    }

    private double[] Compare()
    {
        var left = Sum();
        return Take('>') ? Each(left, Sum(), (a, b) => a > b ? 1 : 0) : left;
    }

    private double[] Sum()
    {
        var left = Product();
        while (true)
        {
            if (Take('+'))
            {
                left = Each(left, Product(), (a, b) => a + b);
            }
            else if (Take('-'))
            {
                left = Each(left, Product(), (a, b) => a - b);
            }
            else
            {
                return left;
            }
        }
    }

    private double[] Product()
    {
        var left = Factor();
        while (true)
        {
            if (Take('*'))
            {
                left = Each(left, Factor(), (a, b) => a * b);
            }
            else if (Take('/'))
            {
                left = Each(left, Factor(), (a, b) => a / b);
            }
            else
            {
                return left;
            }
        }
    }

    private double[] Factor()
    {
        if (Take('-'))
        {
            return [-Factor()[0]];
        }

        if (Take('('))
        {
            var inner = Compare();
            Assert.True(Take(')'), formula);
            return inner;
        }

        if (Match(Function()) is { } name)
        {
            var arguments = new List<double[]>();
            do
            {
                arguments.Add(Compare());
            }
            while (Take(','));

            Assert.True(Take(')'), formula);
            return Call(name.Groups[1].Value, arguments);
        }

        if (Match(Reference()) is { } reference)
        {
            var on = reference.Groups["sheet"] is { Success: true } other ? other.Value.Replace("''", "'", StringComparison.Ordinal) : sheet;
            return [.. Area(reference).Select(c => book.Value(on, c) ?? double.NaN)];
        }

        var number = Match(Number()) ?? throw new FormatException(formula[_at..]);
        return [double.Parse(number.Value, CultureInfo.InvariantCulture)];
    }

    private static double[] Call(string function, List<double[]> arguments)
    {
        var numbers = arguments.SelectMany(a => a).Where(a => !double.IsNaN(a)).ToList();
        return function switch
        {
            "SUM" or "SUMPRODUCT" => [numbers.Sum()],
            "MAX" => [numbers.Max()],
            "MIN" => [numbers.Min()],
            "ROUND" => [Rounded(arguments[0][0], (int)arguments[1][0])],
            "RANK" => [arguments[1].Count(v => v > arguments[0][0]) + 1],
            "COUNTIF" => [.. arguments[1].Select(v => (double)arguments[0].Count(o => o == v))],
            _ => throw new FormatException(function),
        };
    }

    private static double Rounded(double value, int decimals) => (double)Math.Round(
        decimal.Parse(value.ToString("E14", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture), decimals, MidpointRounding.AwayFromZero);

    private static IEnumerable<string> Area(Match reference)
    {
        var first = int.Parse(reference.Groups["row"].ValueSpan, CultureInfo.InvariantCulture);
        var last = reference.Groups["to"] is { Success: true } to ? int.Parse(to.ValueSpan, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1).Select(r => reference.Groups["column"].Value + r.ToString(CultureInfo.InvariantCulture));
    }

    private static double[] Each(double[] left, double[] right, Func<double, double, double> of) =>
        [.. Enumerable.Range(0, Math.Max(left.Length, right.Length)).Select(i => of(left[left.Length == 1 ? 0 : i], right[right.Length == 1 ? 0 : i]))];

    private bool Take(char sign)
    {
        var isThere = _at < formula.Length && formula[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private Match? Match(Regex regex)
    {
        var match = regex.Match(formula, _at);
        if (!match.Success)
        {
            return null;
        }

        _at += match.Length;
        return match;
    }

    [GeneratedRegex(@"\G([A-Z]+)\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"\G(?:'(?<sheet>(?:[^']|'')+)'!)?\$?(?<column>[A-Z]+)\$?(?<row>\d+)(?::\$?[A-Z]+\$?(?<to>\d+))?")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\G\d+(\.\d+)?")]
    private static partial Regex Number();
}
