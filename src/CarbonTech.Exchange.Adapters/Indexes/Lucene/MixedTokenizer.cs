using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>Cuts text of both languages: Chinese runs into overlapping pairs (a lone character stays one) or into single characters, everything else into words of
/// letters and digits in lower case. CO₂ is co2, full width is half width; places in the text are kept for the marks.</summary>
internal sealed class MixedTokenizer : Tokenizer
{
    private readonly bool singles;
    private readonly ICharTermAttribute term;
    private readonly IOffsetAttribute offset;
    private char[] text = new char[1024];
    private int length;
    private int at;
    private int runEnd;

    public MixedTokenizer(TextReader input, bool singles)
        : base(input)
    {
        this.singles = singles;
        term = AddAttribute<ICharTermAttribute>();
        offset = AddAttribute<IOffsetAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        (length, at, runEnd) = (0, 0, 0);
        for (int read; (read = m_input.Read(text, length, text.Length - length)) > 0;)
        {
            length += read;
            if (length == text.Length) Array.Resize(ref text, length * 2);
        }
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        while (at < length)
        {
            if (IsHan(text[at]))
            {
                if (Han()) return true;
            }
            else if (char.IsLetterOrDigit(Fold(text[at])))
            {
                Word();
                if (!singles) return true;
                ClearAttributes();
            }
            else at++;
        }

        return false;
    }

    public override void End()
    {
        base.End();
        var end = CorrectOffset(length);
        offset.SetOffset(end, end);
    }

    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF' or '々' or '〇';

    /// <summary>The next pair (or single character) of the run; false at its end.</summary>
    private bool Han()
    {
        if (runEnd <= at)
        {
            runEnd = at + 1;
            while (runEnd < length && IsHan(text[runEnd])) runEnd++;
            if (singles || runEnd - at == 1) return Take(1);
        }

        if (singles) return Take(1);
        if (runEnd - at >= 2) return Take(2);
        at = runEnd;
        return false;
    }

    private bool Take(int characters)
    {
        term.CopyBuffer(text, at, characters);
        offset.SetOffset(CorrectOffset(at), CorrectOffset(at + characters));
        at++;
        return true;
    }

    private void Word()
    {
        var start = at;
        while (at < length && Continues()) term.Append(Fold(text[at++]));
        offset.SetOffset(CorrectOffset(start), CorrectOffset(at));
    }

    private bool Continues()
    {
        var c = Fold(text[at]);
        if (char.IsLetterOrDigit(c)) return !IsHan(c);
        return c == '.' && at > 0 && at + 1 < length && char.IsAsciiDigit(Fold(text[at - 1])) && char.IsAsciiDigit(Fold(text[at + 1]));
    }

    private static char Fold(char c) => c switch
    {
        < '\u0080' => char.ToLowerInvariant(c),
        >= '₀' and <= '₉' => (char)('0' + (c - '₀')),
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + (c - '⁰')),
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        > '\uFF00' and < '\uFF5F' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        _ => char.ToLowerInvariant(c),
    };
}
