using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Web.Components.Parts;

/// <summary>
/// Keeps a failure inside its frame: the part is replaced by a sentence and an error number that also stands in the log;
/// everything around it goes on working. Leaving the page puts the part right again.
/// </summary>
public sealed partial class ErrorPanel : ErrorBoundaryBase, IDisposable
{
    private string _errorId = string.Empty;

    [Inject]
    public required ILogger<ErrorPanel> Logger { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Whether the whole page stands inside: then its failure is also the failure of the request.</summary>
    [Parameter]
    public bool IsPage { get; set; }

    [CascadingParameter]
    public HttpContext? HttpContext { get; set; }

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized() => Navigation.LocationChanged += OnLocationChanged;

    protected override Task OnErrorAsync(Exception exception)
    {
        _errorId = ErrorId.New();
        LogFailure(Logger, exception, _errorId);
        if (IsPage && HttpContext is { Response.HasStarted: false })
        {
            HttpContext.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<ErrorNotice>(1);
        builder.AddComponentParameter(2, nameof(ErrorNotice.ErrorId), _errorId);
        builder.AddComponentParameter(3, nameof(ErrorNotice.OnRetry), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args) => _ = InvokeAsync(Recover);

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {ErrorId}: a part of a page failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception, string errorId);
}
