namespace Dashboard.Domain.Inspections;

/// <summary>How an item of a checklist is answered.</summary>
public enum AnswerType
{
    /// <summary>YN: yes or no.</summary>
    YesNo,

    /// <summary>YNA: yes, no, or not applicable with a reason.</summary>
    YesNoNotApplicable,

    /// <summary>G4: 优, 良, 中 or 差; costs nothing, 25 %, 60 % or all of the item's points.</summary>
    FourGrades,

    /// <summary>NUM: a count.</summary>
    Count,

    /// <summary>RATE: n right of N sampled.</summary>
    Rate,
}
