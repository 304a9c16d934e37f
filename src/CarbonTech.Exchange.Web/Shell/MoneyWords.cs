using System.Text;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>An amount in words, as payment orders write it: 人民币贰佰叁拾捌万元整 (支付结算办法, annex 1); in English with words for the yuan.</summary>
public static class MoneyWords
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Groups = ["", "万", "亿", "万亿"];
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    private static readonly string[] Thousands = ["", " thousand", " million", " billion", " trillion"];

    public static string Of(Money money) => Texts.IsChinese ? Chinese(money.Minor) : English(money.Minor);

    internal static string Chinese(long minor)
    {
        var (yuan, jiao, fen) = (minor / 100, (int)(minor / 10 % 10), (int)(minor % 10));
        var text = new StringBuilder("人民币");
        if (yuan > 0 || minor == 0) text.Append(Whole(yuan)).Append('元');
        if (jiao > 0) text.Append(Digits[jiao]).Append('角');
        else if (fen > 0 && yuan > 0) text.Append('零');
        if (fen > 0) text.Append(Digits[fen]).Append('分');
        else text.Append('整');
        return text.ToString();
    }

    private static string Whole(long yuan)
    {
        if (yuan == 0) return "零";
        var text = new StringBuilder();
        for (var g = Groups.Length - 1; g >= 0; g--)
        {
            var group = (int)(yuan / Power(10_000, g) % 10_000);
            if (group == 0) continue;
            if (text.Length > 0 && (group < 1000 || yuan / Power(10_000, g) % 100_000 < 10_000)) text.Append('零');
            text.Append(Four(group)).Append(Groups[g]);
        }

        return text.ToString();
    }

    private static string Four(int group)
    {
        var text = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in new[] { (1000, "仟"), (100, "佰"), (10, "拾"), (1, "") })
        {
            var digit = group / unit % 10;
            if (digit == 0) gap = text.Length > 0;
            else
            {
                if (gap) text.Append('零');
                text.Append(Digits[digit]).Append(name);
                gap = false;
            }
        }

        return text.ToString();
    }

    internal static string English(long minor)
    {
        var parts = new List<string>();
        for (var (rest, g) = (minor / 100, 0); rest > 0; rest /= 1000, g++)
        {
            if (rest % 1000 > 0) parts.Insert(0, Hundreds((int)(rest % 1000)) + Thousands[g]);
        }

        var yuan = parts.Count == 0 ? Ones[0] : string.Join(' ', parts);
        return minor % 100 == 0 ? $"{yuan} yuan only" : $"{yuan} yuan and {minor % 100:00} fen";
    }

    private static string Hundreds(int number)
    {
        var below = number % 100;
        var small = below == 0 ? "" : below < 20 ? Ones[below] : Tens[below / 10] + (below % 10 == 0 ? "" : "-" + Ones[below % 10]);
        return number < 100 ? small : $"{Ones[number / 100]} hundred{(small.Length == 0 ? "" : " and " + small)}";
    }

    private static long Power(long of, int times) => times == 0 ? 1 : of * Power(of, times - 1);
}
