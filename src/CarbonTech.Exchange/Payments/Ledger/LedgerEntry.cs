using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>One posting of the double-entry ledger, which mirrors what licensed institutions hold: its lines sum to zero per currency. It is never
/// updated and never deleted; a correction is a new posting. Cause and subject make it unique, so that what is repeated books once.</summary>
internal sealed class LedgerEntry
{
    private LedgerEntry()
    {
    }

    public LedgerEntryId Id { get; private init; }

    public PostingCause Cause { get; private init; }

    public Guid Subject { get; private init; }

    public DateTimeOffset At { get; private init; }

    public PersonId Person { get; private init; }

    public List<LedgerLine> Lines { get; private init; } = [];

    /// <exception cref="InvalidOperationException">The lines do not sum to zero, or say nothing: a bug, never a person's mistake.</exception>
    public static LedgerEntry Of(PostingCause cause, Guid subject, DateTimeOffset at, PersonId person, IReadOnlyList<PostingLine> lines)
    {
        if (lines.Count < 2 || lines.Any(l => l.Amount.Minor == 0)) throw new InvalidOperationException($"{cause}: a posting moves money between two accounts.");
        foreach (var currency in lines.GroupBy(l => l.Amount.Currency))
        {
            var sum = currency.Aggregate(0L, (total, line) => checked(total + line.Amount.Minor));
            if (sum != 0) throw new InvalidOperationException($"{cause}: the lines in {currency.Key} sum to {sum}, not to zero.");
        }

        var id = Kernel.Id.New<LedgerEntryId>();
        return new LedgerEntry
        {
            Id = id, Cause = cause, Subject = subject, At = at, Person = person,
            Lines = [.. lines.Select((l, i) => new LedgerLine { Entry = id, Ordinal = i, Kind = l.Account.Kind, Subject = l.Account.Subject, Party = l.Party, Amount = l.Amount })],
        };
    }
}

internal sealed class LedgerEntryMap : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("LedgerEntries").HasKey(e => e.Id);
        builder.HasIndex(e => new { e.Cause, e.Subject }).IsUnique();
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey(l => l.Entry);
    }
}
