using System.Buffers.Binary;
using System.Text;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>A TrueType font file and what a document needs of it: Skia embeds a font as it is, so a document gets a font of its own with the glyphs that
/// it draws, numbered anew (OpenType 1.9, tables head, hhea, maxp, hmtx, loca, glyf, cmap).</summary>
internal sealed class TrueTypeFont
{
    private const ushort ArgumentsAreWords = 0x1;
    private const ushort Scale = 0x8;
    private const ushort MoreComponents = 0x20;
    private const ushort TwoScales = 0x40;
    private const ushort TwoByTwo = 0x80;

    private readonly byte[] file;
    private readonly Dictionary<string, Range> tables = [];
    private readonly bool longOffsets;
    private readonly int metrics;

    public TrueTypeFont(byte[] file)
    {
        this.file = file;
        for (var i = 0; i < U16(file, 4); i++)
        {
            var entry = 12 + (i * 16);
            var offset = (int)U32(file, entry + 8);
            tables[Encoding.ASCII.GetString(file, entry, 4)] = offset..(offset + (int)U32(file, entry + 12));
        }

        longOffsets = U16(Table("head"), 50) == 1;
        metrics = U16(Table("hhea"), 34);
    }

    /// <summary>The font with these glyphs alone, and what their numbers are in it. <paramref name="used"/> has for each glyph the character it draws.</summary>
    public (byte[] File, IReadOnlyDictionary<ushort, ushort> Numbers) Subset(IReadOnlyDictionary<ushort, int> used)
    {
        var order = Closure(used.Keys);
        var numbers = order.Select((glyph, i) => (glyph, i)).ToDictionary(g => g.glyph, g => (ushort)g.i);
        var (loca, glyf) = Outlines(order, numbers);
        var head = Copy("head");
        Put16(head, 50, 1);
        Put32(head, 8, 0);
        var hhea = Copy("hhea");
        Put16(hhea, 34, order.Count);
        var maxp = Copy("maxp");
        Put16(maxp, 4, order.Count);
        var post = Copy("post")[..32];
        Put32(post, 0, 0x0003_0000);
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Copy("OS/2"), ["cmap"] = TrueTypeWriter.Characters(used, numbers), ["glyf"] = glyf, ["head"] = head, ["hhea"] = hhea, ["hmtx"] = Widths(order), ["loca"] = loca,
            ["maxp"] = maxp, ["name"] = Copy("name"), ["post"] = post,
        };
        return (TrueTypeWriter.File(made), numbers);
    }

    private List<ushort> Closure(IEnumerable<ushort> used)
    {
        var all = new SortedSet<ushort>(used) { 0 };
        var open = new Queue<ushort>(all);
        while (open.TryDequeue(out var glyph))
        {
            foreach (var at in Components(Outline(glyph).ToArray()))
            {
                var part = U16(Outline(glyph), at);
                if (all.Add(part)) open.Enqueue(part);
            }
        }

        return [.. all];
    }

    private (byte[] Loca, byte[] Glyf) Outlines(List<ushort> order, Dictionary<ushort, ushort> numbers)
    {
        var loca = new byte[(order.Count + 1) * 4];
        using var glyf = new MemoryStream();
        for (var i = 0; i < order.Count; i++)
        {
            Put32(loca, i * 4, (uint)glyf.Position);
            var outline = Outline(order[i]).ToArray();
            foreach (var at in Components(outline)) Put16(outline, at, numbers[U16(outline, at)]);
            glyf.Write(outline);
            while (glyf.Position % 4 != 0) glyf.WriteByte(0);
        }

        Put32(loca, order.Count * 4, (uint)glyf.Position);
        return (loca, glyf.ToArray());
    }

    /// <summary>Where a composite outline names the glyphs that it is made of; a simple one names none.</summary>
    private static IEnumerable<int> Components(byte[] outline)
    {
        if (outline.Length == 0 || (short)U16(outline, 0) >= 0) yield break;
        ushort flags;
        var at = 10;
        do
        {
            flags = U16(outline, at);
            yield return at + 2;
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2);
            at += (flags & Scale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & TwoByTwo) != 0 ? 8 : 0;
        }
        while ((flags & MoreComponents) != 0);
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var loca = Table("loca");
        var (from, to) = longOffsets ? (U32(loca, glyph * 4), U32(loca, (glyph + 1) * 4)) : (U16(loca, glyph * 2) * 2u, U16(loca, (glyph + 1) * 2) * 2u);
        return Table("glyf")[(int)from..(int)to];
    }

    private byte[] Widths(List<ushort> order)
    {
        var hmtx = Table("hmtx");
        var made = new byte[order.Count * 4];
        for (var i = 0; i < order.Count; i++)
        {
            var glyph = order[i];
            Put16(made, i * 4, U16(hmtx, Math.Min(glyph, metrics - 1) * 4));
            Put16(made, (i * 4) + 2, U16(hmtx, glyph < metrics ? (glyph * 4) + 2 : (metrics * 4) + ((glyph - metrics) * 2)));
        }

        return made;
    }

    private byte[] Copy(string table) => Table(table).ToArray();

    private ReadOnlySpan<byte> Table(string name) => file.AsSpan(tables[name]);

    private static ushort U16(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt16BigEndian(from[at..]);

    private static uint U32(ReadOnlySpan<byte> from, int at) => BinaryPrimitives.ReadUInt32BigEndian(from[at..]);

    private static void Put16(byte[] into, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(into.AsSpan(at), (ushort)value);

    private static void Put32(byte[] into, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(into.AsSpan(at), value);
}
