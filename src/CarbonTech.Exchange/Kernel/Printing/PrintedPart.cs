namespace CarbonTech.Exchange.Kernel.Printing;

/// <summary>A part of a printed document.</summary>
public abstract record PrintedPart
{
    private PrintedPart()
    {
    }

    /// <summary>The name of what follows; it stays on the page of its first line.</summary>
    public sealed record Heading(Bilingual Text) : PrintedPart;

    /// <summary>Running text; line breaks are kept.</summary>
    public sealed record Paragraph(Bilingual Text) : PrintedPart;

    /// <summary>A text that must not be overlooked, marked at its edge.</summary>
    public sealed record Note(Bilingual Text) : PrintedPart;

    /// <summary>Labels with their values.</summary>
    public sealed record Facts(params IReadOnlyList<Fact> Rows) : PrintedPart;

    public sealed record Fact(Bilingual Label, Bilingual Value);

    /// <summary>A table; its header stands again on every page that it reaches.</summary>
    public sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Bilingual>> Rows) : PrintedPart;

    /// <param name="Header">The name of the column.</param>
    /// <param name="Share">Its part of the width, in relation to the other columns.</param>
    /// <param name="Numeric">Set at the right edge, so that digits stand beneath each other.</param>
    public sealed record Column(Bilingual Header, int Share = 1, bool Numeric = false);

    /// <summary>Items, each with a dash, or numbered from one.</summary>
    public sealed record Items(IReadOnlyList<Bilingual> Texts, bool Numbered = false) : PrintedPart;

    /// <summary>Who signed, two beside each other.</summary>
    public sealed record Signatures(params IReadOnlyList<Signature> Signed) : PrintedPart;

    /// <param name="Role">In which role, and for whom.</param>
    /// <param name="Name">The person; empty leaves a line to sign on.</param>
    /// <param name="Declaration">What the signature is: a recorded declaration, a seal, a qualified signature.</param>
    /// <param name="At">When it was given, printed in the time of Beijing.</param>
    public sealed record Signature(Bilingual Role, string Name, Bilingual Declaration, DateTimeOffset? At);
}
