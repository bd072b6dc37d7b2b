using Dashboard.Domain.Assessment;
using Dashboard.Scoring.Packages;

namespace Dashboard.Data.Seeding;

/// <summary>A period of the seed data with what was observed in it; null when observations are not seeded.</summary>
internal sealed record SeedPeriod(AssessmentPeriod Period, ScoringPackage? Package);
