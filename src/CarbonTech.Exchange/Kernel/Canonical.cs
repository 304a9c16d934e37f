using System.Buffers;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CarbonTech.Exchange.Kernel;

/// <summary>Rows as canonical JSON (RFC 8785: keys sorted by UTF-16 code units, no white space, minimal escapes) and chains over them
/// (SHA-256 of the former hash followed by the row). Values are strings, booleans or integers below 2^53, so that numbers have one spelling.</summary>
public static class Canonical
{
    private const long LargestExact = 9_007_199_254_740_991;

    public static byte[] Json(params IEnumerable<KeyValuePair<string, object?>> fields)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            writer.WriteStartObject();
            foreach (var (key, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal)) Write(writer, key, value);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The next link: SHA-256 over the former hash and the row.</summary>
    public static byte[] Link(ReadOnlySpan<byte> former, ReadOnlySpan<byte> row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(former);
        hash.AppendData(row);
        return hash.GetHashAndReset();
    }

    private static void Write(Utf8JsonWriter writer, string key, object? value)
    {
        writer.WritePropertyName(key);
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteRawValue(Text(text), skipInputValidation: true); break;
            case bool yes: writer.WriteBooleanValue(yes); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number when Math.Abs(number) <= LargestExact: writer.WriteNumberValue(number); break;
            case long number: writer.WriteStringValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            default: throw new ArgumentException($"{value.GetType()} has no canonical form here.", nameof(value));
        }
    }

    private static string Text(string text)
    {
        var into = new System.Text.StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => into.Append("\\\""),
                '\\' => into.Append("\\\\"),
                '\b' => into.Append("\\b"),
                '\f' => into.Append("\\f"),
                '\n' => into.Append("\\n"),
                '\r' => into.Append("\\r"),
                '\t' => into.Append("\\t"),
                < ' ' => into.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)),
                _ => into.Append(c),
            };
        }

        return into.Append('"').ToString();
    }
}
