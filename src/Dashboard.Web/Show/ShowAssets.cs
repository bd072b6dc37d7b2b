namespace Dashboard.Web.Show;

/// <summary>The script and the look of the show, to be written into its page.</summary>
internal sealed class ShowAssets(IWebHostEnvironment environment)
{
    public Task<string> ScriptAsync(CancellationToken cancellationToken) => ReadAsync("js/show.js", cancellationToken);

    public Task<string> StyleAsync(CancellationToken cancellationToken) => ReadAsync("css/show.css", cancellationToken);

    private async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        await using (stream.ConfigureAwait(false))
        {
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
