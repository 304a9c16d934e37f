namespace CarbonTech.Exchange.Catalogue;

/// <summary>What the screening desk says about one field, by its column name.</summary>
public sealed record FieldComment(string Field, string Text);
