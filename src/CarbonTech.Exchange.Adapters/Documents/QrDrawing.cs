using QRCoder;
using SkiaSharp;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>A QR code as squares, with the quiet zone of four modules (ISO/IEC 18004), readable with a quarter of it soiled.</summary>
internal static class QrDrawing
{
    public static void Draw(SKCanvas canvas, Uri target, SKRect into)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(target.AbsoluteUri, QRCodeGenerator.ECCLevel.Q);
        var modules = code.ModuleMatrix;
        var size = into.Width / modules.Count;
        using var builder = new SKPathBuilder();
        for (var y = 0; y < modules.Count; y++)
        {
            for (var x = 0; x < modules.Count; x++)
            {
                if (modules[y][x]) builder.AddRect(SKRect.Create(into.Left + (x * size), into.Top + (y * size), size, size));
            }
        }

        using var path = builder.Detach();
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.DrawPath(path, paint);
    }
}
