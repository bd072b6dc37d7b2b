namespace Dashboard.Domain.Villages;

/// <summary>Who named a demonstration village, from the lowest level up; a higher one covers the lower ones (DOMAIN 2.4).</summary>
public enum TitleLevel
{
    County = 1,
    City,
    Province,
    Nation,
}
