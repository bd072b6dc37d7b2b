using static Dashboard.Data.Photos.Demo.DemoPalette;

namespace Dashboard.Data.Photos.Demo;

/// <summary>Scenes out of doors, in a hall and in court.</summary>
internal static class PlaceScenes
{
    public static void LedScreen(DemoCanvas c, bool after)
    {
        c.Outdoors(600);
        c.Box(60, 250, 840, 350, c.Palette.Wall);
        c.Box(40, 226, 880, 34, Blue);
        for (var i = 0; i < 6; i++)
        {
            c.Box(100 + (i * 136), 470, 84, 90, Sky, 3);
            c.Box(138 + (i * 136), 470, 8, 90, White);
        }

        c.Box(0, 600, DemoCanvas.Width, 120, c.Palette.Floor);
        c.Box(200, 330, 20, 320, Grey);
        c.Box(740, 330, 20, 320, Grey);
        c.Thing(130, 130, 700, 300, Dark, 10);
        c.Box(150, 150, 660, 260, after ? Red : Ink, 4);
        if (after)
        {
            c.Scales(270, 280, 60, Gold);
            c.Writing(400, 210, 360, 3, Gold, 56, 30);
        }
        else
        {
            c.Line(190, 380, 300, 190, White.WithAlpha(26), 30);
            c.Line(260, 390, 390, 170, White.WithAlpha(18), 16);
            c.Disc(786, 420, 5, Red);
        }
    }

    public static void NoticeBoard(DemoCanvas c, bool after)
    {
        c.Outdoors(590);
        c.Plant(90, 640, 0.9f);
        c.Box(190, 180, 26, 480, Grey);
        c.Box(744, 180, 26, 480, Grey);
        c.Shape(Blue, new(130, 150), new(180, 84), new(780, 84), new(830, 150));
        c.Thing(150, 150, 660, 400, Navy, 8);
        c.Box(172, 216, 616, 314, after ? Mist : Pale, 4);
        c.Writing(350, 172, 260, 1, White, thick: 24);
        if (after)
        {
            for (var i = 0; i < 8; i++)
            {
                c.Sheet(194 + (i % 4 * 148), 234 + (i / 4 * 146), 122, 130, i % 3 == 0 ? Red : MidBlue);
            }
        }
        else
        {
            c.Sheet(640, 390, 104, 120, Silver, 14);
            foreach (var (x, y) in new[] { (230, 250), (392, 260), (520, 244), (300, 410), (470, 430) })
            {
                c.Disc(x, y, 6, Grey);
                c.Shape(White, new(x - 14, y + 2), new(x + 16, y - 4), new(x + 6, y + 18));
            }
        }
    }

    public static void VillageHouse(DemoCanvas c, bool after)
    {
        c.Outdoors(570);
        c.Shape(Dark, new(90, 250), new(220, 110), new(740, 110), new(870, 250));
        c.Shape(c.Palette.WoodDark, new(110, 244), new(228, 122), new(732, 122), new(850, 244));
        c.Box(140, 244, 680, 336, c.Palette.Wall);
        c.Box(140, 520, 680, 60, Silver);
        c.Box(400, 320, 160, 260, after ? Dark : c.Palette.WoodDark, 4);
        if (after)
        {
            c.Box(416, 336, 128, 244, Gold.WithAlpha(110));
            c.Box(388, 320, 28, 260, c.Palette.Wood);
            c.Box(544, 320, 28, 260, c.Palette.Wood);
            c.Person(480, 580, Navy, 1.1f);
        }
        else
        {
            c.Line(480, 322, 480, 578, Dark, 5);
            c.Box(462, 440, 36, 30, Grey, 5);
            c.Arc(468, 420, 24, 36, 180, 180, Grey, 7);
        }

        c.Box(180, 330, 150, 120, after ? Sky : Grey, 4);
        c.Box(620, 330, 150, 120, after ? Sky : Grey, 4);
        c.Box(251, 330, 8, 120, White);
        c.Box(690, 330, 8, 120, White);
        if (after)
        {
            c.Thing(343, 318, 34, 206, c.Palette.WoodDark, 3);
            c.Box(348, 323, 24, 196, White, 2);
            for (var i = 0; i < 8; i++)
            {
                c.Box(354, 334 + (i * 23), 12, 14, Red, 3);
            }

            c.Thing(330, 258, 300, 46, Blue, 4);
            c.Writing(380, 270, 200, 1, White, thick: 20);
        }
        else
        {
            c.Frame(346, 320, 28, 202, Grey, 3);
        }

        c.Box(400, 580, 160, 20, Grey);
        c.Box(380, 600, 200, 20, Silver);
        c.Plant(840, 640, 0.9f);
        c.Line(80, 600, 80, 130, Grey, 10);
        if (after)
        {
            c.Shape(Red, new(84, 134), new(190, 146), new(190, 206), new(84, 200));
        }
    }

    public static void BusCaption(DemoCanvas c, bool after)
    {
        c.Outdoors(520);
        c.Box(0, 520, DemoCanvas.Width, 200, Grey);
        for (var i = 0; i < 5; i++)
        {
            c.Box(40 + (i * 210), 650, 110, 14, White, 4);
        }

        c.Thing(80, 190, 800, 370, Blue, 34);
        c.Box(80, 430, 800, 60, White);
        c.Box(80, 452, 800, 16, c.Palette.Cloth);
        for (var i = 0; i < 5; i++)
        {
            c.Box(120 + (i * 122), 296, 108, 112, Mist, 8);
            if (i is 1 or 3)
            {
                c.Person(174 + (i * 122), 408, i == 1 ? Navy : c.Palette.Cloth, 0.62f);
            }
        }

        c.Box(740, 296, 120, 230, Mist, 8);
        c.Line(800, 300, 800, 524, Grey, 6);
        c.Box(120, 212, 740, 64, Ink, 10);
        if (after)
        {
            for (var i = 0; i < 22; i++)
            {
                c.Box(146 + (i * 32), 232, i % 5 == 4 ? 8 : 22, 24, Gold, 3);
            }
        }
        else
        {
            c.Line(200, 268, 250, 222, White.WithAlpha(30), 14);
        }

        foreach (var x in new[] { 250, 690 })
        {
            c.Disc(x, 560, 62, Ink);
            c.Disc(x, 560, 30, Silver);
        }
    }

    public static void ShopFront(DemoCanvas c, bool after)
    {
        c.Outdoors(600);
        c.Box(110, 90, 740, 510, c.Palette.Wall);
        c.Box(90, 70, 780, 34, c.Palette.WoodDark);
        c.Thing(140, 120, 680, 90, c.Palette.Cloth, 8);
        c.Writing(330, 150, 300, 1, White, thick: 30);
        c.Box(140, 224, 680, 46, Ink, 6);
        for (var i = 0; after && i < 20; i++)
        {
            c.Box(162 + (i * 32), 236, i % 4 == 3 ? 10 : 22, 22, Red, 3);
        }

        c.Box(150, 290, 660, 310, after ? Mist : Silver, 4);
        if (after)
        {
            c.Box(150, 290, 660, 310, Gold.WithAlpha(46), 4);
            for (var shelf = 0; shelf < 2; shelf++)
            {
                c.Box(180, 390 + (shelf * 100), 240, 10, c.Palette.Wood);
                for (var i = 0; i < 5; i++)
                {
                    c.Box(190 + (i * 46), 340 + (shelf * 100), 34, 50, ((i + shelf) % 3) switch { 0 => MidBlue, 1 => Green, _ => Gold }, 4);
                }
            }

            c.Person(590, 600, Navy, 1.5f);
            c.Box(450, 290, 10, 310, Grey);
            c.Sheet(710, 330, 74, 100, Red);
        }
        else
        {
            for (var i = 0; i < 12; i++)
            {
                c.Box(150, 300 + (i * 25), 660, 5, Grey);
            }

            c.Box(440, 570, 80, 14, Dark, 6);
            c.Sheet(690, 380, 70, 84, Silver, 9);
        }

        c.Plant(70, 650, 0.8f);
        c.Plant(890, 560, 0.8f);
    }

    public static void CourtBench(DemoCanvas c, bool after)
    {
        c.Room(540);
        c.Box(0, 0, DemoCanvas.Width, 528, c.Palette.WoodDark);
        for (var i = 0; i < 8; i++)
        {
            c.Box(14 + (i * 120), 20, 100, 500, c.Palette.Wood, 4);
        }

        c.Disc(480, 120, 74, White);
        c.Scales(480, 122, 40, Blue);
        c.Person(480, 330, Ink, 0.95f);
        c.Person(330, 340, Ink, 0.85f);
        c.Person(630, 340, Ink, 0.85f);
        c.Thing(230, 320, 500, 110, Navy, 6);
        c.Box(230, 320, 500, 22, Gold, 4);
        c.Person(160, 470, Grey, 1);
        if (after)
        {
            c.Person(790, 470, c.Palette.Cloth, 1);
        }
        else
        {
            c.Chair(790, 470, MidBlue, 1.05f);
        }

        c.Thing(40, 462, 260, 130, MidBlue, 6);
        c.Thing(660, 462, 260, 130, MidBlue, 6);
        c.Thing(120, 434, 80, 32, White, 3);
        c.Thing(750, 434, 80, 32, White, 3);
        c.Writing(134, 446, 52, 1, Ink, thick: 8);
        c.Writing(764, 446, 52, 1, after ? Ink : Red, thick: 8);
        c.Box(0, 610, DemoCanvas.Width, 12, c.Palette.WoodDark);
    }
}
