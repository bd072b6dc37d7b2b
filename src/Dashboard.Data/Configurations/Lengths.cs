namespace Dashboard.Data.Configurations;

/// <summary>How long texts may be. SQLite does not enforce them; the second provider will.</summary>
internal static class Lengths
{
    public const int Account = 64;
    public const int Action = 64;
    public const int Code = 32;
    public const int Culture = 16;
    public const int Grade = 32;
    public const int Hash = 64;
    public const int Kind = 16;
    public const int Name = 128;
    public const int Subject = 128;
}
