namespace CarbonTech.Exchange.Search;

/// <summary>A text cut into pieces that matched and pieces that did not; joined they are the text.</summary>
public sealed record MarkedText(IReadOnlyList<MarkedText.Piece> Pieces)
{
    /// <summary>A run of text, marked or not.</summary>
    public readonly record struct Piece(string Text, bool Marked);

    public static MarkedText Plain(string text) => new(text.Length == 0 ? [] : [new Piece(text, false)]);

    public bool HasMarks => Pieces.Any(p => p.Marked);

    public override string ToString() => string.Concat(Pieces.Select(p => p.Marked ? $"[{p.Text}]" : p.Text));
}
