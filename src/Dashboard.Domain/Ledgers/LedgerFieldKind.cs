namespace Dashboard.Domain.Ledgers;

/// <summary>What a field of a ledger holds.</summary>
public enum LedgerFieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>One of the field's options.</summary>
    Choice,

    /// <summary>Any of the field's options, at least one when it is required.</summary>
    Choices,

    /// <summary>A number in the field's unit, with no more decimals than its scale.</summary>
    Number,

    /// <summary>A business day.</summary>
    Date,

    /// <summary>Where it was, in words.</summary>
    Place,

    /// <summary>Another unit of the county, by code.</summary>
    Unit,

    /// <summary>A village or community of the register, by code.</summary>
    Village,

    /// <summary>An entry of another ledger, by number.</summary>
    Link,

    /// <summary>The document or record that proves it: its number, address or where it is kept (佐证材料).</summary>
    Evidence,
}
