namespace Dashboard.Web.Resources;

/// <summary>Keys of the words of a person's tasks.</summary>
public sealed class TaskText
{
    public const string Nothing = nameof(Nothing);
    public const string TaskDisputes = nameof(TaskDisputes);
    public const string TaskExtensions = nameof(TaskExtensions);
    public const string TaskOverdue = nameof(TaskOverdue);
    public const string TaskReturned = nameof(TaskReturned);
    public const string TaskToAccept = nameof(TaskToAccept);
    public const string TaskToAssign = nameof(TaskToAssign);
    public const string TaskToClose = nameof(TaskToClose);
    public const string TaskToMend = nameof(TaskToMend);
    public const string TaskToRecheck = nameof(TaskToRecheck);
    public const string TaskToReview = nameof(TaskToReview);
    public const string TaskToWatch = nameof(TaskToWatch);
    public const string TaskVisits = nameof(TaskVisits);
    public const string Title = nameof(Title);
    public const string TaskLedgerOverdue = nameof(TaskLedgerOverdue);
    public const string TaskDecisions = nameof(TaskDecisions);
}
