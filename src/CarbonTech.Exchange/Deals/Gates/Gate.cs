using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.GateStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>One thing that law asks for before a deal comes to its contract: answered with evidence, or shown as not applicable with the reason. Its
/// answers are append-only rows beside it.</summary>
internal sealed class Gate : Aggregate<GateStatus>
{
    public const int LongDetail = 4_000;

    /// <summary>A failed one may be opened again too: a refused consent may come after all, and a wrong click must not end a deal.</summary>
    public static readonly StatusTable<GateStatus> Life = new(
        Open, (Open, Met), (Open, NotApplicable), (Open, Failed), (Met, Open), (NotApplicable, Open), (Failed, Open));

    private Gate()
        : base(Life)
    {
    }

    public GateId Id { get; private init; }

    public DealId Deal { get; private init; }

    public GateKind Kind { get; private init; }

    /// <summary>Its place among the gates of the deal.</summary>
    public int Ordinal { get; private init; }

    /// <summary>The co-owner's name, or the number of the encumbered patent.</summary>
    public string? Subject { get; private init; }

    /// <summary>What the listing says of the encumbrance.</summary>
    public string? Detail { get; private init; }

    /// <summary>How many answers it has.</summary>
    public int Answers { get; private set; }

    public bool IsPassed => Status is Met or NotApplicable;

    public static Gate Lay(DealId deal, int ordinal, PlannedGate plan) => new()
    {
        Id = Kernel.Id.New<GateId>(), Deal = deal, Kind = plan.Kind, Ordinal = ordinal, Subject = plan.Subject, Detail = plan.Detail,
    };

    /// <summary>Takes an answer; the row beside it is the record of it.</summary>
    public Result<GateAnswer> Answer(GateStatement said, Actor by, DateTimeOffset now)
    {
        if (said.Status == Open || !May(said.Status)) return KernelRefusals.NotNow(Status, said.Status);
        return Move(said.Status, new GateAnswered(Deal, Id, Kind, said.Status)).Then<GateAnswer>(_ => Row(said, by, now));
    }

    /// <summary>What was answered does not hold: it is asked again.</summary>
    public Result<GateAnswer> Reopen(string reason, Actor by, DateTimeOffset now) =>
        Move(Open, new GateReopened(Deal, Id, Kind)).Then<GateAnswer>(_ => Row(new GateStatement(Open, reason), by, now));

    private GateAnswer Row(GateStatement said, Actor by, DateTimeOffset now) => new()
    {
        Gate = Id, Deal = Deal, Number = ++Answers, Status = said.Status, Reason = said.Reason, Text = said.Text, On = said.On, TakesPriority = said.TakesPriority,
        Notice = said.Notice, Explanation = said.Explanation, Files = said.Files ?? [], Person = by.Person, Party = by.Party, At = now,
    };
}

internal sealed class GateMap : IEntityTypeConfiguration<Gate>
{
    public void Configure(EntityTypeBuilder<Gate> builder)
    {
        builder.ToTable("Gates").HasKey(g => g.Id);
        builder.Ignore(g => g.IsPassed);
        builder.Property(g => g.Subject).HasMaxLength(ModelConventions.ShortText);
        builder.Property(g => g.Detail).HasMaxLength(Gate.LongDetail);
        builder.HasIndex(g => new { g.Deal, g.Ordinal }).IsUnique();
        builder.HasOne<Deal>().WithMany().HasForeignKey(g => g.Deal);
    }
}
