using Dashboard.Web.Components.Parts;
using Dashboard.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Errors;

/// <summary>Says what went wrong with a request, and keeps the status code that is true.</summary>
public sealed partial class ErrorPage
{
    private string? _errorId;

    [Parameter]
    public int Code { get; set; }

    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    [Inject]
    public required IStringLocalizer<ErrorText> Text { get; init; }

    [Inject]
    public required ILogger<ErrorPage> Logger { get; init; }

    private string Title => Text[Code switch
    {
        400 => ErrorText.Title400,
        403 => ErrorText.Title403,
        404 => ErrorText.Title404,
        429 => ErrorText.Title429,
        500 => ErrorText.Title500,
        _ => ErrorText.TitleOther,
    }];

    private string Words => Code switch
    {
        400 => Text[ErrorText.Text400],
        403 => Text[ErrorText.Text403],
        404 => Text[ErrorText.Text404],
        429 => Text[ErrorText.Text429],
        500 => Text[ErrorText.Text500],
        _ => Text[ErrorText.TextOther, Code],
    };

    protected override void OnInitialized()
    {
        if (!HttpContext.Response.HasStarted && Code is >= 400 and <= 599)
        {
            HttpContext.Response.StatusCode = Code;
        }

        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } failure)
        {
            _errorId = ErrorId.New();
            LogFailure(Logger, failure.Error, _errorId, failure.Path);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {ErrorId}: the request for {Path} failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception, string errorId, string path);
}
