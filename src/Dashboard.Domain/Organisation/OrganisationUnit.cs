namespace Dashboard.Domain.Organisation;

/// <summary>A department or township of the county that is assessed (docs/domain.md, units).</summary>
/// <param name="Code">The division code of a township, or a readable code such as <c>ENF-01</c>; unique.</param>
/// <param name="UnitType">One of <see cref="UnitTypes"/>.</param>
/// <param name="Kind">What the unit is, such as a department, a town or a functional zone; for showing, no rule reads it.</param>
/// <param name="NameZh">Official short name in Chinese.</param>
/// <param name="NameEn">Name in English.</param>
/// <param name="Pinyin">Lower-case initials of the Chinese name, by which it can be searched.</param>
/// <param name="Ranked">False for a unit that is scored and shown but takes no place: the office that judges, the functional zone.</param>
/// <param name="CountsInTownshipTitles">True when the unit is in the denominator of the township title rate (docs/domain.md, coverage).</param>
/// <param name="HeadPostZh">The post of the head of the unit in Chinese; never a person's name.</param>
/// <param name="HeadPostEn">The post of the head of the unit in English; never a person's name.</param>
public sealed record OrganisationUnit(
    string Code,
    string UnitType,
    string Kind,
    string NameZh,
    string NameEn,
    string Pinyin,
    bool Ranked,
    bool CountsInTownshipTitles,
    string HeadPostZh,
    string HeadPostEn);
