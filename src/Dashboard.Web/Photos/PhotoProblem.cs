namespace Dashboard.Web.Photos;

/// <summary>A refusal that a script can act on and a person can read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Message">A sentence in the reader's language: what is wrong and how to put it right.</param>
internal sealed record PhotoProblem(string Kind, string Message);
