using Dashboard.Scoring.Numbers;

namespace Dashboard.Scoring.Schemes;

/// <summary>
/// What a scheme means for one unit type: which nodes apply and what each weighs among its siblings. Depends on the type
/// alone, never on what one unit lacks (docs/domain.md, weights).
/// </summary>
internal sealed class TypeProfile
{
    private const long LargestScaled = 1_000_000_000_000;

    public TypeProfile(Scheme scheme, string unitType)
    {
        UnitType = unitType;
        var nodes = scheme.Nodes;
        Applies = new bool[nodes.Length];
        Weights = new Fraction[nodes.Length];
        Exact = new decimal[nodes.Length];
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            var node = nodes[i];
            var own = scheme.OwnWeight(node.Code, unitType);
            var sum = 0m;
            var anyChild = false;
            foreach (var child in node.Children)
            {
                if (Applies[child.Index])
                {
                    anyChild = true;
                    sum += Exact[child.Index];
                }
            }

            Applies[i] = own is not null || anyChild || node.Parent is null;
            Exact[i] = own ?? sum;
        }

        Scale();
        Reals = [.. Exact.Select(weight => (double)weight)];
    }

    public string UnitType { get; }

    /// <summary>Whether the node concerns the type, by node index.</summary>
    public bool[] Applies { get; }

    /// <summary>Weights as the package gives them or as sums of children, by node index.</summary>
    public decimal[] Exact { get; }

    /// <summary>The same weights times one power of ten, whole numbers where they fit.</summary>
    public Fraction[] Weights { get; }

    public double[] Reals { get; }

    private void Scale()
    {
        var factor = 1m;
        for (var places = 0; places < 12 && !Array.TrueForAll(Exact, w => IsWhole(w, factor)); places++)
        {
            factor *= 10;
        }

        var whole = Array.TrueForAll(Exact, w => IsWhole(w, factor) && w <= LargestScaled / factor);
        for (var i = 0; i < Exact.Length; i++)
        {
            Weights[i] = Fraction.From(whole ? Exact[i] * factor : Exact[i]);
        }
    }

    /// <summary>Looks at the decimals alone, because a large weight times the factor may not fit.</summary>
    private static bool IsWhole(decimal weight, decimal factor) =>
        (weight - decimal.Truncate(weight)) * factor is var rest && rest == decimal.Truncate(rest);
}
