namespace Dashboard.Data.Photos.Demo;

/// <summary>What a demo picture shows. Each is drawn with something wanting and again with it put right.</summary>
public enum DemoScene
{
    /// <summary>A service counter: nobody behind it, then manned.</summary>
    ServiceWindow,

    /// <summary>An LED screen at a gate: dark, then on.</summary>
    LedScreen,

    /// <summary>A notice board: empty, then filled.</summary>
    NoticeBoard,

    /// <summary>A cabinet of case files: gaps and heaps, then in order.</summary>
    CaseFiles,

    /// <summary>The house of a village committee: shut and without a plaque, then open with it.</summary>
    VillageHouse,

    /// <summary>A mediation room: empty chairs, then people at the table.</summary>
    MediationRoom,

    /// <summary>A bus with a caption display: dark, then running.</summary>
    BusCaption,

    /// <summary>A shop front: shutter down and no caption, then open and lit.</summary>
    ShopFront,

    /// <summary>A desk with ledgers: papers scattered, then kept.</summary>
    LedgerDesk,

    /// <summary>A hotline phone: off the hook, then in place with its log.</summary>
    HotlinePhone,

    /// <summary>A court's bench with the place of the unit's head: empty, then taken.</summary>
    CourtBench,

    /// <summary>A meeting room: a blank screen and empty seats, then in session.</summary>
    MeetingRoom,
}
