using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.RegularExpressions;
using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Components;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>Every text that a user sees, in zh-CN and en side by side, from the <c>.texts</c> file of each module: a key, then the two languages, two
/// spaces in. The reader's culture chooses; arguments are written by culture. In English <c>[day|days]</c> is chosen by the first argument.</summary>
public sealed partial class Texts
{
    private static readonly Dictionary<string, (string Zh, string En)> All = Load(typeof(Texts).Assembly);

    /// <summary>All keys with both languages, for guards.</summary>
    public static IReadOnlyDictionary<string, (string Zh, string En)> Table => All;

    public static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary>The text in the reader's language. A key that is not there is a bug and throws.</summary>
    public string this[string key, params object?[] args]
    {
        get
        {
            var (zh, en) = All.TryGetValue(key, out var both) ? both : throw new KeyNotFoundException($"No text {key}.");
            var text = IsChinese ? zh : en;
            return args.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, IsChinese ? text : Numbered(text, args[0]), [.. args.Select(Show.Argument)]);
        }
    }

    public static bool Has(string key) => All.ContainsKey(key);

    /// <summary>The word for a member of an enum: <c>enum.Type.Member</c>.</summary>
    public string Of(Enum value) => this[$"enum.{value.GetType().Name}.{value}"];

    /// <summary>The sentence of a refusal by its code.</summary>
    public string Of(Refusal refusal) => this[$"refusal.{refusal.Code}", [.. refusal.Args ?? []]];

    /// <summary>Chooses by language: for texts that are data.</summary>
    public string Pick(string? zh, string? en) => IsChinese
        ? (string.IsNullOrEmpty(zh) ? en ?? "" : zh)
        : (string.IsNullOrEmpty(en) ? zh ?? "" : en);

    /// <summary>The same for the text of an element: where the reader's language is missing, the other one says by <c>lang</c> which it is.</summary>
    public MarkupString Either(string? zh, string? en)
    {
        var (text, fell) = (WebUtility.HtmlEncode(Pick(zh, en)), string.IsNullOrEmpty(IsChinese ? zh : en));
        return new(fell && text.Length > 0 ? $"<span lang=\"{(IsChinese ? "en" : "zh-CN")}\">{text}</span>" : text);
    }

    /// <summary>What somebody typed in one language, for the text of an element: in the other one than the reader's it says so. Chinese is what has a Chinese character.</summary>
    public MarkupString Typed(string? text) => text switch
    {
        null => default,
        _ when text.Any(c => c is >= '\u4e00' and <= '\u9fff') => Either(text, null),
        _ when text.Any(char.IsAsciiLetter) => Either(null, text),
        _ => Either(text, text),
    };

    /// <summary>One day, two days: of each pair the word that goes with the number.</summary>
    internal static string Numbered(string text, object? number) => text.Contains('[', StringComparison.Ordinal) ? Pair().Replace(text, number is 1 or 1L ? "$1" : "$2") : text;

    [GeneratedRegex(@"\[([^\[\]|]+)\|([^\[\]|]+)\]")]
    private static partial Regex Pair();

    private static Dictionary<string, (string Zh, string En)> Load(Assembly assembly)
    {
        var all = new Dictionary<string, (string, string)>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".texts", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var lines = reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !l.StartsWith('#')).ToArray();
            for (var i = 0; i < lines.Length; i += 3)
            {
                if (i + 2 >= lines.Length || lines[i].StartsWith(' ') || !lines[i + 1].StartsWith("  ", StringComparison.Ordinal) || !lines[i + 2].StartsWith("  ", StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{name}: the block at '{lines[i]}' is not key, zh-CN, en.");
                }

                if (!all.TryAdd(lines[i], (lines[i + 1].Trim(), lines[i + 2].Trim()))) throw new InvalidDataException($"{name}: {lines[i]} stands twice.");
            }
        }

        return all;
    }
}
