using DocumentFormat.OpenXml.Packaging;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>A slide while it is written.</summary>
internal sealed record Page(SlidePart Part, SlideCanvas Canvas, ShowText Text, SlideWords Words);
