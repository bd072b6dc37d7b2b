namespace Dashboard.Data.Inspections;

/// <summary>What was done to a record; the audit trail names them <c>inspection.receive</c> and so on.</summary>
public enum InspectionAct
{
    Receive,
    Correct,
    Return,
    Merge,
    Confirm,
    Release,
}
