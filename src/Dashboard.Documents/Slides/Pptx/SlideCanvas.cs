using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Dashboard.Documents.Slides.Pptx;

/// <summary>The shapes of one slide, each with a number and a name of its own.</summary>
internal sealed class SlideCanvas
{
    private uint _last = 1;

    /// <summary>Root of the shapes.</summary>
    public P.ShapeTree Tree { get; } = new(
        new P.NonVisualGroupShapeProperties(
            new P.NonVisualDrawingProperties { Id = 1, Name = string.Empty },
            new P.NonVisualGroupShapeDrawingProperties(),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.GroupShapeProperties(new A.TransformGroup(
            new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }, new A.ChildOffset { X = 0, Y = 0 }, new A.ChildExtents { Cx = 0, Cy = 0 })));

    /// <summary>A placeholder takes its place from the layout unless it has a box.</summary>
    public void AddPlaceholder(string name, P.PlaceholderShape placeholder, SlideBox? box, A.BodyProperties? body, IEnumerable<A.Paragraph> paragraphs)
    {
        var properties = new P.ShapeProperties();
        if (box is { } place)
        {
            properties.Append(Place(place));
        }

        Tree.Append(new P.Shape(
            new P.NonVisualShapeProperties(
                Named(name, null),
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(placeholder)),
            properties,
            new P.TextBody([body ?? new A.BodyProperties(), new A.ListStyle(), .. paragraphs])));
    }

    /// <summary>The small picture of the slide on a page of notes.</summary>
    public void AddSlidePicture(string name, SlideBox? box)
    {
        var properties = new P.ShapeProperties();
        if (box is { } place)
        {
            properties.Append(Place(place), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle });
        }

        Tree.Append(new P.Shape(
            new P.NonVisualShapeProperties(
                Named(name, null),
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
                new P.ApplicationNonVisualDrawingProperties(new P.PlaceholderShape { Type = P.PlaceholderValues.SlideImage })),
            properties));
    }

    public void AddText(string name, SlideBox box, IEnumerable<A.Paragraph> paragraphs, TextBox? look = null)
    {
        var settings = look ?? new TextBox();
        var properties = new P.ShapeProperties(Place(box), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle });
        properties.Append(settings.Ground is { } ground ? ground : new A.NoFill());
        Tree.Append(new P.Shape(
            new P.NonVisualShapeProperties(
                Named(name, null), new P.NonVisualShapeDrawingProperties { TextBox = true }, new P.ApplicationNonVisualDrawingProperties()),
            properties,
            new P.TextBody([settings.Body(), new A.ListStyle(), .. paragraphs])));
    }

    public void AddPicture(string name, string description, SlideBox box, string relation) => Tree.Append(new P.Picture(
        new P.NonVisualPictureProperties(
            Named(name, description),
            new P.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.BlipFill(new A.Blip { Embed = relation }, new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(Place(box), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })));

    /// <summary>A table or a chart.</summary>
    public void AddFrame(string name, string description, SlideBox box, OpenXmlElement content, string kind) => Tree.Append(new P.GraphicFrame(
        new P.NonVisualGraphicFrameProperties(
            Named(name, description),
            new P.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties()),
        new P.Transform(new A.Offset { X = Units.Emu(box.X), Y = Units.Emu(box.Y) }, new A.Extents { Cx = Units.Emu(box.Width), Cy = Units.Emu(box.Height) }),
        new A.Graphic(new A.GraphicData(content) { Uri = kind })));

    private static A.Transform2D Place(SlideBox box) =>
        new(new A.Offset { X = Units.Emu(box.X), Y = Units.Emu(box.Y) }, new A.Extents { Cx = Units.Emu(box.Width), Cy = Units.Emu(box.Height) });

    private P.NonVisualDrawingProperties Named(string name, string? description)
    {
        _last++;
        return new P.NonVisualDrawingProperties { Id = _last, Name = $"{name} {_last}", Description = description is null ? null : ShowText.OneLine(description) };
    }
}
