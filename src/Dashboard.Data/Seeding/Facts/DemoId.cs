using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Data.Seeding.Facts;

/// <summary>Ids of demo rows: the same in every installation, so that an address of one leads to the same row in another.</summary>
internal static class DemoId
{
    private const int GuidLength = 16;

    public static Guid OfInspection(long number) => Of(string.Create(CultureInfo.InvariantCulture, $"inspection/{number}"));

    public static Guid OfPlan(long number) => Of(string.Create(CultureInfo.InvariantCulture, $"plan/{number}"));

    public static Guid OfVisit(long plan, int place) => Of(string.Create(CultureInfo.InvariantCulture, $"visit/{plan}/{place}"));

    public static Guid OfPhoto(long inspection, string item) => Of(string.Create(CultureInfo.InvariantCulture, $"photo/{inspection}/{item}"));

    public static Guid OfAfterPhoto(long finding, int report) => Of(string.Create(CultureInfo.InvariantCulture, $"photo/after/{finding}/{report}"));

    private static Guid Of(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, GuidLength), bigEndian: true);
}
