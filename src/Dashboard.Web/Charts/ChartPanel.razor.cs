using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Charts;

/// <summary>A drawing, its summary in words, and the same figures as a table. Nothing else touches the chart library.</summary>
public sealed partial class ChartPanel : IAsyncDisposable
{
    private const string ModulePath = "./Charts/ChartPanel.razor.js";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private ElementReference _canvas;
    private IJSObjectReference? _module;
    private IJSObjectReference? _chart;
    private ChartModel? _drawn;
    private bool _failed;
    private bool _disposed;

    [Parameter, EditorRequired]
    public required ChartModel Model { get; set; }

    /// <summary>A short remark beside the title, such as what solid and dashed mean.</summary>
    [Parameter]
    public string? Subtitle { get; set; }

    [Parameter]
    public bool ShowTitle { get; set; } = true;

    /// <summary>Off only where the same figures already stand beside the chart, as beside a sparkline.</summary>
    [Parameter]
    public bool ShowTable { get; set; } = true;

    [Inject]
    public required IJSRuntime Js { get; init; }

    [Inject]
    public required ILogger<ChartPanel> Logger { get; init; }

    private int Height => Model.Height ?? Model.Kind switch
    {
        ChartKind.Sparkline => 30,
        ChartKind.DotStrip => 84,
        ChartKind.Radar => 330,
        ChartKind.Slope => 420,
        ChartKind.HorizontalBar => (Model.Labels.Count * 30 * Math.Max(1, Model.Series.Count)) + 40,
        _ => 260,
    };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        await ReleaseAsync(_chart, "destroy").ConfigureAwait(true);
        await ReleaseAsync(_module, null).ConfigureAwait(true);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => Model.Check();

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ReferenceEquals(_drawn, Model) || _disposed)
        {
            return;
        }

        // Taken before the first await: a second render must not draw the same model again.
        _drawn = Model;
        try
        {
            await DrawAsync(JsonSerializer.Serialize(ChartFigures.Printed(_drawn), Json)).ConfigureAwait(true);
        }
        catch (JSDisconnectedException)
        {
            // The reader has left; there is nothing to draw on.
        }
        catch (JSException exception)
        {
            LogNotDrawn(Logger, exception, Model.Title);
            _failed = true;
            StateHasChanged();
        }
    }

    private static string ToneVariable(ChartTone tone) => tone switch
    {
        ChartTone.Primary => "--primary",
        ChartTone.Muted => "--muted",
        ChartTone.Accent => "--accent",
        ChartTone.Ok => "--ok",
        ChartTone.Warn => "--warn",
        >= ChartTone.Project1 and <= ChartTone.Project8 => $"--project-{tone - ChartTone.Project1 + 1}",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, "No colour is set for this tone."),
    };

    private static async ValueTask ReleaseAsync(IJSObjectReference? reference, string? farewell)
    {
        if (reference is null)
        {
            return;
        }

        try
        {
            if (farewell is not null)
            {
                await reference.InvokeVoidAsync(farewell).ConfigureAwait(true);
            }

            await reference.DisposeAsync().ConfigureAwait(true);
        }
        catch (JSDisconnectedException)
        {
            // Gone with the page.
        }
    }

    private async Task DrawAsync(string model)
    {
        if (_chart is not null)
        {
            await _chart.InvokeVoidAsync("update", model).ConfigureAwait(true);
            return;
        }

        _module ??= await Js.InvokeAsync<IJSObjectReference>("import", ModulePath).ConfigureAwait(true);
        string[] libraries =
        [
            Assets["lib/chartjs/chart.umd.min.js"],
            Assets["lib/chartjs/chartjs-plugin-datalabels.min.js"],
            Assets["lib/chartjs/chartjs-plugin-annotation.min.js"],
        ];
        _chart = await _module.InvokeAsync<IJSObjectReference>("create", _canvas, model, libraries).ConfigureAwait(true);
        if (_disposed)
        {
            await ReleaseAsync(_chart, "destroy").ConfigureAwait(true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The chart '{Title}' could not be drawn.")]
    private static partial void LogNotDrawn(ILogger logger, Exception exception, string title);
}
