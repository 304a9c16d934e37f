using SkiaSharp;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>How a line speaks: size and leading in points, weight, ink. The inks are those of the pages.</summary>
internal sealed record PrintVoice(float Size, float Leading, SKColor Colour, bool Strong = false)
{
    public static readonly SKColor Ink = new(0x15, 0x20, 0x1b);
    public static readonly SKColor Ink2 = new(0x4d, 0x58, 0x52);
    public static readonly SKColor Pine = new(0x0b, 0x5d, 0x48);
    public static readonly SKColor Rule = new(0xdc, 0xdf, 0xd8);
    public static readonly SKColor RuleStrong = new(0x7c, 0x85, 0x7e);

    public static readonly PrintVoice Title = new(20, 28, Ink, Strong: true);
    public static readonly PrintVoice TitleEn = new(11.5f, 16, Ink2);
    public static readonly PrintVoice Issuer = new(10.5f, 15, Pine, Strong: true);
    public static readonly PrintVoice Number = new(10.5f, 16, Ink, Strong: true);
    public static readonly PrintVoice Heading = new(11.5f, 17, Ink, Strong: true);
    public static readonly PrintVoice HeadingEn = new(9, 12.5f, Ink2);
    public static readonly PrintVoice Body = new(9.5f, 15.5f, Ink);
    public static readonly PrintVoice BodyEn = new(8.5f, 12.5f, Ink2);
    public static readonly PrintVoice Label = new(8.5f, 12.5f, Ink2, Strong: true);
    public static readonly PrintVoice Small = new(7, 10, Ink2);
    public static readonly PrintVoice Link = new(7, 10, Pine);
}
