using CarbonTech.Exchange.Search;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The fields of the index and how a listing becomes a document.</summary>
internal static class IndexFields
{
    public const string Id = "id";
    public const string All = "all";
    public const string Title = "title";
    public const string Owner = "owner";
    public const string Single = "single";
    public const string Number = "number";
    public const string Concept = "concept";
    public const string Plain = "plain";
    public const string Card = "card";

    public static readonly Facet[] Facets = Enum.GetValues<Facet>();
    public static readonly SearchSort[] Sorts = [SearchSort.Newest, SearchSort.PriceUp, SearchSort.Trl, SearchSort.Reduction];

    private const int ShortestSuggestion = 4;
    private static readonly FieldType Positions = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true);
    private static readonly FieldType Frequencies = Type(IndexOptions.DOCS_AND_FREQS, norms: true);
    private static readonly FieldType Counts = Type(IndexOptions.DOCS_AND_FREQS, norms: false);
    private static readonly FieldType Presence = Type(IndexOptions.DOCS_ONLY, norms: false);

    public static string Of(Facet facet) => "f_" + facet;

    public static string Of(SearchSort sort) => "s_" + sort;

    public static string ConceptTerm(int concept) => concept.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static Document Write(SearchDocument listing)
    {
        var document = new Document { new StringField(Id, listing.Id.ToString(), Field.Store.NO), new StoredField(Card, Cards.Write(listing)) };
        string[] titles = [listing.TitleZh, listing.TitleEn];
        string[] owners = [listing.OwnerZh, listing.OwnerEn];
        string[] texts = [.. titles, listing.LineZh, listing.LineEn, listing.BodyZh, listing.BodyEn, .. listing.Words, .. owners];
        foreach (var text in texts.Where(t => t.Length > 0))
        {
            document.Add(new Field(All, text, Positions));
            document.Add(new Field(Single, text, Frequencies));
        }

        foreach (var text in titles.Where(t => t.Length > 0)) document.Add(new Field(Title, text, Positions));
        foreach (var text in owners.Where(t => t.Length > 0)) document.Add(new Field(Owner, text, Positions));
        foreach (var number in listing.Numbers) document.Add(new StringField(Number, number, Field.Store.NO));
        foreach (var concept in texts.SelectMany(Concepts.In)) document.Add(new Field(Concept, ConceptTerm(concept), Counts));
        foreach (var word in Suggestions([.. titles, listing.LineEn, .. listing.Words])) document.Add(new Field(Plain, word, Presence));
        AddColumns(document, listing);
        return document;
    }

    public static long SortKey(SearchDocument listing, SearchSort sort) => sort switch
    {
        SearchSort.PriceUp => listing.PriceMinor ?? long.MinValue,
        SearchSort.Trl => listing.Trl ?? long.MinValue,
        SearchSort.Reduction => listing.Carbon is { } carbon ? (long)(carbon.Lower * 1000m) : long.MinValue,
        _ => listing.ListedAt.UtcTicks,
    };

    private static void AddColumns(Document document, SearchDocument listing)
    {
        foreach (var sort in Sorts) document.Add(new NumericDocValuesField(Of(sort), SortKey(listing, sort)));
        foreach (var facet in Facets)
        {
            foreach (var value in listing.Of(facet).Distinct(StringComparer.Ordinal))
            {
                document.Add(new SortedSetDocValuesField(Of(facet), new BytesRef(value)));
                document.Add(new StringField(Of(facet), value, Field.Store.NO));
            }
        }
    }

    private static IEnumerable<string> Suggestions(IEnumerable<string> texts) =>
        texts.SelectMany(t => TextAnalyzer.Plain.Terms(t)).Select(t => t.Term).Where(t => t.Length >= ShortestSuggestion && char.IsLetter(t[0])).Distinct(StringComparer.Ordinal);

    private static FieldType Type(IndexOptions options, bool norms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = norms, OmitNorms = !norms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
