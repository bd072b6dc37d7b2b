namespace Dashboard.Scoring.Numbers;

/// <summary>A binary floating-point number of the analytical mode; never used where points are printed.</summary>
public readonly record struct Real(double Value) : IScoreNumber<Real>
{
    public static Real From(decimal value) => new((double)value);

    public static Real operator +(Real left, Real right) => new(left.Value + right.Value);

    public static Real operator -(Real left, Real right) => new(left.Value - right.Value);

    public static Real operator *(Real left, Real right) => new(left.Value * right.Value);

    public static Real operator /(Real left, Real right) => new(left.Value / right.Value);

    public static bool operator <(Real left, Real right) => left.Value < right.Value;

    public static bool operator >(Real left, Real right) => left.Value > right.Value;
}
