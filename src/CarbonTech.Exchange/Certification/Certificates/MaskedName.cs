using System.Globalization;

namespace CarbonTech.Exchange.Certification;

/// <summary>A person's name as strangers read it: the family name of a Chinese name, the initials of another one.</summary>
public static class MaskedName
{
    public static string Of(string name)
    {
        var elements = StringInfo.ParseCombiningCharacters(name.Trim());
        if (elements.Length == 0) return "—";
        var first = StringInfo.GetNextTextElement(name.Trim());
        if (name.Any(c => c is >= '\u3400' and < '\ua000' or >= '\ud800' and < '\ue000')) return first + new string('*', Math.Clamp(elements.Length - 1, 1, 3));
        return string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => StringInfo.GetNextTextElement(w) + "."));
    }
}
