using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CarbonTech.Exchange.Adapters.Documents;

/// <summary>Writes a TrueType file from its tables, with their checksums (OpenType 1.9, "Organization of an OpenType font").</summary>
internal static class TrueTypeWriter
{
    private const uint Magic = 0xB1B0_AFBA;

    public static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var head = 12 + (tables.Count * 16);
        var file = new byte[head + tables.Values.Sum(t => Padded(t.Length))];
        var power = BitOperations.Log2((uint)tables.Count);
        Put32(file, 0, 0x0001_0000);
        foreach (var (at, value) in (ReadOnlySpan<(int, int)>)[(4, tables.Count), (6, 16 << power), (8, power), (10, (tables.Count * 16) - (16 << power))]) Put16(file, at, value);
        var (entry, offset, headAt) = (12, head, 0);
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file, offset);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry, 4));
            Put32(file, entry + 4, Sum(file.AsSpan(offset, Padded(table.Length))));
            Put32(file, entry + 8, (uint)offset);
            Put32(file, entry + 12, (uint)table.Length);
            if (name == "head") headAt = offset;
            entry += 16;
            offset += Padded(table.Length);
        }

        Put32(file, headAt + 8, Magic - Sum(file));
        return file;
    }

    /// <summary>The table of characters (format 12) for the glyphs by their new numbers.</summary>
    public static byte[] Characters(IReadOnlyDictionary<ushort, int> used, Dictionary<ushort, ushort> numbers)
    {
        var characters = used.Where(u => u.Value > 0).OrderBy(u => u.Value).ToList();
        var table = new byte[12 + 16 + (characters.Count * 12)];
        foreach (var (at, value) in (ReadOnlySpan<(int, int)>)[(2, 1), (4, 3), (6, 10), (12, 12)]) Put16(table, at, value);
        Put32(table, 8, 12);
        Put32(table, 16, (uint)(table.Length - 12));
        Put32(table, 24, (uint)characters.Count);
        for (var i = 0; i < characters.Count; i++)
        {
            var at = 28 + (i * 12);
            Put32(table, at, (uint)characters[i].Value);
            Put32(table, at + 4, (uint)characters[i].Value);
            Put32(table, at + 8, numbers[characters[i].Key]);
        }

        return table;
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4) sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
        return sum;
    }

    private static void Put16(byte[] into, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(into.AsSpan(at), (ushort)value);

    private static void Put32(byte[] into, int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(into.AsSpan(at), value);
}
