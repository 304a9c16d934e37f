namespace CarbonTech.Exchange.Search;

/// <summary>One thing the query asks for or, excluded, rules out: a word, or a phrase whose words stand together.</summary>
public readonly record struct QueryClause(QueryField Field, string Text, bool Phrase, bool Excluded)
{
    public override string ToString() =>
        $"{(Excluded ? "-" : "")}{(Field == QueryField.Any ? "" : QueryText.NameOf(Field) + ":")}{(Phrase ? $"\"{Text}\"" : Text)}";
}
