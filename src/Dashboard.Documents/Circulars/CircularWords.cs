namespace Dashboard.Documents.Circulars;

/// <summary>The few words that the layout itself needs.</summary>
/// <param name="Attachments">Stands before the first attachment, with its colon (附件：).</param>
/// <param name="CopiedTo">Stands before who gets a copy, with its colon (抄送：).</param>
/// <param name="Hash">Stands before the whole hash of the run, with its colon.</param>
public sealed record CircularWords(string Attachments, string CopiedTo, string Hash);
