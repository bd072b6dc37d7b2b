using SkiaSharp;
using static Dashboard.Data.Photos.Demo.DemoPalette;

namespace Dashboard.Data.Photos.Demo;

/// <summary>Scenes inside an office.</summary>
internal static class OfficeScenes
{
    public static void ServiceWindow(DemoCanvas c, bool after)
    {
        c.Room();
        c.Thing(90, 70, 780, 84, Blue, 10);
        c.Writing(330, 98, 300, 1, White, thick: 26);
        c.Disc(150, 112, 26, after ? Green : Grey);
        c.Box(110, 190, 740, 250, White, 8);
        c.Box(122, 202, 716, 226, Pale, 4);
        if (after)
        {
            c.Person(310, 428, c.Palette.Cloth, 1.25f);
            c.Person(650, 428, Navy, 1.25f);
        }
        else
        {
            c.Chair(310, 428, MidBlue, 1.2f);
            c.Chair(650, 428, MidBlue, 1.2f);
        }

        c.Box(474, 190, 12, 250, White);
        c.Thing(60, 428, 840, 54, c.Palette.Wood, 8);
        c.Box(80, 482, 800, 150, c.Palette.WoodDark);
        c.Box(100, 502, 360, 110, c.Palette.Wood, 6);
        c.Box(500, 502, 360, 110, c.Palette.Wood, 6);
        c.Thing(404, 340, 50, 88, after ? Navy : Dark, 4);
        c.Thing(520, 392, 70, 36, after ? Gold : White, 4);
        if (!after)
        {
            c.Writing(532, 404, 46, 2, Red, 10, 5);
        }

        c.Scales(280, 557, 26, Pale);
        c.Scales(680, 557, 26, Pale);
    }

    public static void CaseFiles(DemoCanvas c, bool after)
    {
        c.Room(600);
        c.Thing(150, 60, 660, 560, Silver, 8);
        for (var shelf = 0; shelf < 3; shelf++)
        {
            var bottom = 230 + (shelf * 180);
            c.Box(172, bottom - 150, 616, 150, Dark.WithAlpha(60), 4);
            for (var i = 0; i < 14; i++)
            {
                var missing = !after && ((i * 7) + (shelf * 5)) % 4 != 0;
                if (missing)
                {
                    continue;
                }

                var colour = ((i + shelf) % 4) switch { 0 => Blue, 1 => MidBlue, 2 => c.Palette.Cloth, _ => Navy };
                c.Box(180 + (i * 43), bottom - 136, 38, 136, colour, 3);
                c.Box(188 + (i * 43), bottom - 112, 22, 50, White, 2);
                c.Disc(199 + (i * 43), bottom - 26, 8, Pale);
            }

            c.Box(160, bottom, 640, 14, Grey);
        }

        if (!after)
        {
            c.Sheet(230, 560, 110, 130, MidBlue, -72);
            c.Sheet(420, 570, 110, 130, Blue, 64);
            c.Sheet(560, 550, 110, 130, Grey, -40);
            c.Sheet(330, 540, 100, 120, Red, 18);
        }
        else
        {
            c.Plant(880, 640, 0.9f);
        }
    }

    public static void MediationRoom(DemoCanvas c, bool after)
    {
        c.Room(520);
        c.Thing(350, 50, 260, 130, Blue, 8);
        c.Scales(480, 114, 40, White);
        c.Plant(70, 530, 0.9f);
        c.Thing(700, 70, 170, 200, White, 4);
        if (after)
        {
            c.Writing(722, 96, 126, 8, MidBlue, 20);
        }

        if (after)
        {
            c.Person(230, 430, c.Palette.Cloth, 1.05f);
            c.Person(480, 400, Navy, 1.1f);
            c.Person(720, 430, Grey, 1.05f);
        }
        else
        {
            c.Chair(230, 430, MidBlue, 1.1f);
            c.Chair(480, 400, MidBlue, 1.1f);
            c.Chair(720, 430, MidBlue, 1.1f);
        }

        c.Oval(110, 372, 756, 240, DemoPalette.Ink.WithAlpha(40));
        c.Oval(102, 360, 756, 240, c.Palette.WoodDark);
        c.Oval(102, 346, 756, 236, c.Palette.Wood);
        if (after)
        {
            c.Sheet(430, 430, 90, 100, Blue);
            c.Disc(300, 450, 22, White);
            c.Disc(660, 450, 22, White);
        }
        else
        {
            c.Oval(400, 440, 150, 26, White.WithAlpha(60));
        }
    }

    public static void LedgerDesk(DemoCanvas c, bool after)
    {
        c.Room(470);
        c.Thing(90, 60, 240, 190, White, 4);
        c.Box(106, 76, 208, 158, Sky, 2);
        c.Box(204, 76, 10, 158, White);
        c.Thing(560, 90, 300, 24, c.Palette.Wood, 4);
        for (var i = 0; i < (after ? 8 : 3); i++)
        {
            c.Box(576 + (i * 34), 10, 28, 80, i % 2 == 0 ? Blue : MidBlue, 3);
        }

        c.Thing(40, 380, 880, 50, c.Palette.Wood, 6);
        c.Box(70, 430, 40, 260, c.Palette.WoodDark);
        c.Box(850, 430, 40, 260, c.Palette.WoodDark);
        c.Box(110, 430, 740, 60, c.Palette.WoodDark);
        c.Thing(720, 250, 150, 104, Dark, 6);
        c.Box(732, 262, 126, 80, after ? MidBlue : Ink, 2);
        c.Box(786, 354, 18, 26, Dark);
        if (after)
        {
            c.Shape(White, new(250, 372), new(300, 220), new(452, 250), new(452, 384));
            c.Shape(Mist, new(654, 372), new(604, 220), new(452, 250), new(452, 384));
            for (var i = 0; i < 5; i++)
            {
                c.Line(318 - (i * 8), 250 + (i * 24), 440, 276 + (i * 22), Silver, 5);
                c.Line(586 + (i * 8), 250 + (i * 24), 464, 276 + (i * 22), Silver, 5);
            }

            c.Disc(560, 330, 22, Red.WithAlpha(170));
            c.Thing(120, 310, 90, 70, c.Palette.Cloth, 4);
        }
        else
        {
            c.Sheet(160, 270, 110, 120, Grey, -24);
            c.Sheet(300, 290, 110, 120, Blue, 38);
            c.Sheet(440, 260, 110, 120, Grey, -8);
            c.Sheet(560, 280, 110, 120, MidBlue, 21);
            c.Sheet(250, 560, 110, 120, Grey, 66);
            c.Sheet(560, 580, 100, 110, Blue, -70);
        }
    }

    public static void HotlinePhone(DemoCanvas c, bool after)
    {
        c.Room(430);
        c.Thing(280, 40, 400, 130, Blue, 10);
        c.Arc(330, 64, 84, 84, 120, 210, White, 18);
        c.Writing(450, 76, 180, 3, White, 26, 14);
        c.Box(0, 430, DemoCanvas.Width, 290, c.Palette.Wood);
        c.Box(0, 430, DemoCanvas.Width, 16, c.Palette.WoodDark);
        c.Shape(Navy, new(250, 600), new(300, 400), new(600, 400), new(650, 600));
        c.Box(250, 596, 400, 40, Ink, 8);
        for (var i = 0; i < 12; i++)
        {
            c.Box(370 + (i % 3 * 58), 450 + (i / 3 * 36), 44, 26, Pale, 5);
        }

        c.Disc(620, 420, 12, after ? Green : Red);
        if (after)
        {
            c.Thing(270, 338, 360, 54, Ink, 26);
            c.Thing(250, 346, 84, 74, Ink, 20);
            c.Thing(566, 346, 84, 74, Ink, 20);
            c.Sheet(710, 470, 160, 190, Blue, 4);
            c.Line(846, 450, 800, 590, Gold, 12);
        }
        else
        {
            c.Arc(90, 480, 200, 150, 20, 200, Ink, 8);
            c.Thing(70, 560, 70, 130, Ink, 24);
            c.Thing(66, 540, 92, 54, Ink, 18);
            c.Thing(66, 660, 92, 54, Ink, 18);
            c.Box(330, 372, 30, 34, Grey, 6);
            c.Box(540, 372, 30, 34, Grey, 6);
        }
    }

    public static void MeetingRoom(DemoCanvas c, bool after)
    {
        c.Room(470);
        c.Thing(260, 40, 440, 240, Dark, 8);
        c.Box(274, 54, 412, 212, after ? Mist : Ink, 2);
        if (after)
        {
            c.Box(294, 70, 240, 18, Blue, 4);
            for (var i = 0; i < 6; i++)
            {
                var high = 40 + (i * 37 % 90);
                c.Box(310 + (i * 58), 246 - high, 36, high, i == 3 ? Gold : MidBlue, 3);
            }
        }

        for (var i = 0; i < 3; i++)
        {
            var (left, bottom, size) = (216 - (i * 30), 440 + (i * 72), 0.84f + (i * 0.14f));
            MeetingSeat(c, left, bottom, size, after ? i % 2 == 0 ? Navy : c.Palette.Cloth : null);
            MeetingSeat(c, DemoCanvas.Width - left, bottom, size, after ? i % 2 == 0 ? c.Palette.Cloth : Navy : null);
        }

        c.Shape(c.Palette.WoodDark, new(286, 374), new(674, 374), new(812, 714), new(148, 714));
        c.Shape(c.Palette.Wood, new(290, 360), new(670, 360), new(806, 690), new(154, 690));
        for (var i = 0; after && i < 3; i++)
        {
            c.Sheet(270 - (i * 34), 400 + (i * 90), 70, 64, Blue, -6);
            c.Sheet(616 + (i * 34), 400 + (i * 90), 70, 64, Blue, 6);
        }
    }

    private static void MeetingSeat(DemoCanvas c, float x, float bottom, float size, SKColor? cloth)
    {
        c.Line(x, bottom, x, bottom + (62 * size), Grey, 12 * size);
        c.Line(x - (34 * size), bottom + (62 * size), x + (34 * size), bottom + (62 * size), Grey, 12 * size);
        c.Chair(x, bottom, MidBlue, size);
        if (cloth is { } worn)
        {
            c.Person(x, bottom, worn, size);
        }

        c.Box(x - (62 * size), bottom - (8 * size), 124 * size, 30 * size, Blue, 12 * size);
    }
}
