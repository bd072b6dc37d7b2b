namespace Dashboard.Documents;

/// <summary>Which numbers a paper shows: enough to find the same run again in two years.</summary>
/// <param name="Line">Data as of, number of the run and the ends of its hash, in words.</param>
/// <param name="Run">Number of the sealed run as it is printed, such as #0142.</param>
/// <param name="Hash">SHA-256 of the results of the run, lower-case hex.</param>
public sealed record PaperStamp(string Line, string Run, string Hash);
