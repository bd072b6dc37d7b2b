namespace Dashboard.Domain.Villages;

/// <summary>What a village has of that which a city-level title asks for, as its ledgers have it (S5.8, S5.9, S6.8, S6.9).</summary>
/// <param name="Village">Code of the village.</param>
/// <param name="GoToPeople">At least three trained legal go-to people.</param>
/// <param name="Station">An effective legal service station.</param>
/// <param name="Council">A council or elders' body that runs.</param>
/// <param name="Adviser">A legal adviser whose term has not ended.</param>
public sealed record VillageReadiness(string Village, bool GoToPeople, bool Station, bool Council, bool Adviser)
{
    public bool IsReady => GoToPeople && Station && Council && Adviser;
}
