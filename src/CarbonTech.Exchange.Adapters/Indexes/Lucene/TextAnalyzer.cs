using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>How text becomes terms. One field holds pairs and stemmed words, the other single characters.</summary>
internal sealed class TextAnalyzer(TextAnalyzer.Kind kind) : Analyzer
{
    private static readonly CharArraySet Stops = new(LuceneVersion.LUCENE_48,
        ["a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "this", "to", "using", "via", "was", "with"], false);

    public static readonly TextAnalyzer Pairs = new(Kind.Pairs);
    public static readonly TextAnalyzer Singles = new(Kind.Singles);
    public static readonly TextAnalyzer Plain = new(Kind.Plain);

    internal enum Kind
    {
        /// <summary>Chinese pairs, English stemmed, without empty words.</summary>
        Pairs,

        /// <summary>Single Chinese characters, nothing else.</summary>
        Singles,

        /// <summary>As Pairs, but words as they are written: what suggestions are made of.</summary>
        Plain,
    }

    /// <summary>The terms of a text in order, with their distance to the former one.</summary>
    public IReadOnlyList<(string Term, int Step)> Terms(string text)
    {
        var terms = new List<(string, int)>();
        using var stream = GetTokenStream("text", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var step = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) terms.Add((term.ToString(), step.PositionIncrement));
        stream.End();
        return terms;
    }

    /// <summary>Texts of one field stand apart, so that no phrase reaches over from one to the next.</summary>
    public override int GetPositionIncrementGap(string fieldName) => 100;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new MixedTokenizer(reader, kind == Kind.Singles);
        if (kind == Kind.Singles) return new(source);
        var words = new StopFilter(LuceneVersion.LUCENE_48, source, Stops);
        return kind == Kind.Plain ? new(source, words) : new(source, new PorterStemFilter(words));
    }
}
