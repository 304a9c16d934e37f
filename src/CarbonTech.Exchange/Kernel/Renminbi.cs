using System.Text;

namespace CarbonTech.Exchange.Kernel;

/// <summary>An amount of renminbi in the capital numerals that contracts and bills carry beside the figures (支付结算办法, 正确填写票据和结算凭证的基本规定).</summary>
public static class Renminbi
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Places = ["", "拾", "佰", "仟"];
    private static readonly string[] Groups = ["", "万", "亿", "万亿", "亿亿"];

    /// <summary>人民币贰佰叁拾捌万元整; with jiao and fen where there are any.</summary>
    public static string InWords(Money amount)
    {
        if (amount.Currency != Currency.CNY) throw new ArgumentException($"{amount.Currency} has no renminbi words.", nameof(amount));
        var fen = Math.Abs(amount.Minor);
        var words = new StringBuilder(amount.Minor < 0 ? "人民币负" : "人民币");
        var (yuan, jiao, rest) = (fen / 100, (int)(fen / 10 % 10), (int)(fen % 10));
        if (yuan > 0 || fen == 0) words.Append(Whole(yuan)).Append('元');
        if (jiao == 0 && rest == 0) return words.Append('整').ToString();
        if (jiao > 0) words.Append(Digits[jiao]).Append('角');
        else if (yuan > 0) words.Append('零');
        return rest > 0 ? words.Append(Digits[rest]).Append('分').ToString() : words.Append('整').ToString();
    }

    private static string Whole(long yuan)
    {
        if (yuan == 0) return "零";
        var parts = new List<int>();
        for (var left = yuan; left > 0; left /= 10_000) parts.Add((int)(left % 10_000));
        var words = new StringBuilder();
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i] == 0) continue;
            if (words.Length > 0 && (parts[i] < 1_000 || parts[i + 1] % 10 == 0)) words.Append('零');
            words.Append(Four(parts[i])).Append(Groups[i]);
        }

        return words.ToString();
    }

    private static string Four(int part)
    {
        var words = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = part / (int)Math.Pow(10, place) % 10;
            if (digit == 0)
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap) words.Append('零');
            gap = false;
            words.Append(Digits[digit]).Append(Places[place]);
        }

        return words.ToString();
    }
}
