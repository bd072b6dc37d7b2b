namespace Dashboard.Web.Security;

/// <summary>Why a request that writes is not taken for one of our own pages'.</summary>
internal enum OwnPageFault
{
    ForeignOrigin,

    /// <summary>The token is missing, spent, or another session's.</summary>
    StaleToken,
}
