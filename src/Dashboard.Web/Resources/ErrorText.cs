namespace Dashboard.Web.Resources;

/// <summary>Keys of the words on error pages.</summary>
public sealed class ErrorText
{
    public const string ErrorNumber = nameof(ErrorNumber);
    public const string Home = nameof(Home);
    public const string Text400 = nameof(Text400);
    public const string Text403 = nameof(Text403);
    public const string Text404 = nameof(Text404);
    public const string Text429 = nameof(Text429);
    public const string Text500 = nameof(Text500);
    public const string TextOther = nameof(TextOther);
    public const string Title400 = nameof(Title400);
    public const string Title403 = nameof(Title403);
    public const string Title404 = nameof(Title404);
    public const string Title429 = nameof(Title429);
    public const string Title500 = nameof(Title500);
    public const string TitleOther = nameof(TitleOther);
}
