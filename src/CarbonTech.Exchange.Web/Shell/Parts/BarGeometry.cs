using System.Globalization;

namespace CarbonTech.Exchange.Web.Shell.Parts;

/// <summary>Where the bars of a chart stand in a drawing of this width, in its own units, which are pixels: text keeps its size because each width that
/// the page can have gets a drawing of its own.</summary>
public sealed class BarGeometry
{
    private const double Left = 52;
    private const double Top = 22;
    private const double Bottom = 26;
    private readonly ChartScale scale;
    private readonly int groups;
    private readonly int series;
    private readonly double band;

    public BarGeometry(int width, int height, int groups, int series, ChartScale scale)
    {
        (Width, Height, this.groups, this.series, this.scale) = (width, height, Math.Max(1, groups), Math.Max(1, series), scale);
        band = (width - Left - 4) / this.groups;
    }

    public int Width { get; }

    public int Height { get; }

    public double Axis => Left;

    public double Ground => Height - Bottom;

    public double LabelLine => Height - 6;

    /// <summary>Only so many labels fit: every second, third … is written.</summary>
    public int LabelEvery(int letters) => Math.Max(1, (int)Math.Ceiling(((letters * 9) + 8) / band));

    /// <summary>There is room to write the values over the bars.</summary>
    public bool HasRoomForValues(int letters) => (series == 1 ? band : BarWidth) >= letters * 8;

    public double BarWidth => Math.Min(34, (band * 0.72) / series);

    public double Middle(int group) => Left + (band * (group + 0.5));

    public double X(int group, int one) => Middle(group) - (BarWidth * series / 2) + (BarWidth * one);

    public double Y(decimal value) => Ground - ((Ground - Top) * (double)(value / scale.Top));

    /// <summary>A coordinate as SVG writes it, whatever the reader's language.</summary>
    public static string At(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
