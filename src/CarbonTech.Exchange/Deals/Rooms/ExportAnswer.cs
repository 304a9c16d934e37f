using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.ExportAnswerStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The buyer's answer to whether anything about the deal is foreign, of Hong Kong, Macao or Taiwan, with its ground and evidence, and what the
/// seller says to it (技术进出口管理条例; 禁止出口限制出口技术目录). Asked before the data room opens and again before the contract; an answer that
/// was objected to stays, the next one is a new row.</summary>
internal sealed class ExportAnswer : Aggregate<ExportAnswerStatus>
{
    public const int LongestStatement = 2_000;

    public static readonly StatusTable<ExportAnswerStatus> Life = new(Answered, (Answered, Confirmed), (Answered, Objected));

    private ExportAnswer()
        : base(Life)
    {
    }

    public ExportAnswerId Id { get; private init; }

    public DealId Deal { get; private init; }

    public ExportStage Stage { get; private init; }

    public bool ForeignBuyer { get; private init; }

    public bool ForeignControl { get; private init; }

    public bool ForeignUse { get; private init; }

    public ExportGround Ground { get; private init; }

    public string? Statement { get; private init; }

    public string? LicenceNumber { get; private init; }

    public string? FileDigest { get; private init; }

    public string? FileName { get; private init; }

    public string? FileType { get; private init; }

    public long FileSize { get; private init; }

    public PersonId AnsweredBy { get; private init; }

    public DateTimeOffset AnsweredAt { get; private init; }

    public PersonId? JudgedBy { get; private set; }

    public DateTimeOffset? JudgedAt { get; private set; }

    /// <summary>Why the seller objected.</summary>
    public string? Objection { get; private set; }

    public bool IsForeign => ForeignBuyer || ForeignControl || ForeignUse;

    public DealFile? File => FileDigest is { } digest ? new(digest, FileName!, FileType!, FileSize) : null;

    public static Result<ExportAnswer> Give(DealId deal, ExportStage stage, ExportFacts facts, PersonId by, DateTimeOffset now)
    {
        var no = Judge(facts);
        if (no.Any) return no;
        var answer = new ExportAnswer
        {
            Id = Kernel.Id.New<ExportAnswerId>(), Deal = deal, Stage = stage, ForeignBuyer = facts.ForeignBuyer, ForeignControl = facts.ForeignControl, ForeignUse = facts.ForeignUse,
            Ground = facts.Ground, Statement = Tidy(facts.Statement), LicenceNumber = Tidy(facts.LicenceNumber), FileDigest = facts.Evidence?.Digest, FileName = facts.Evidence?.Name,
            FileType = facts.Evidence?.MediaType, FileSize = facts.Evidence?.Size ?? 0, AnsweredBy = by, AnsweredAt = now,
        };
        answer.Record(new ExportAnswered(deal, stage, facts.IsForeign, facts.Evidence?.Digest));
        return answer;
    }

    public Result<ExportAnswerStatus> Confirm(PersonId by, DateTimeOffset now)
    {
        if (!May(Confirmed)) return KernelRefusals.NotNow(Status, Confirmed);
        (JudgedBy, JudgedAt) = (by, now);
        return Move(Confirmed, new ExportConfirmed(Deal, Stage));
    }

    public Result<ExportAnswerStatus> Object(string reason, PersonId by, DateTimeOffset now)
    {
        if (!May(Objected)) return KernelRefusals.NotNow(Status, Objected);
        (JudgedBy, JudgedAt, Objection) = (by, now, reason);
        return Move(Objected, new ExportObjected(Deal, Stage));
    }

    /// <summary>Domestic needs nothing; what is foreign needs a ground with its evidence.</summary>
    private static Refusals Judge(ExportFacts facts)
    {
        var foreign = facts.IsForeign;
        var no = new Refusals()
            .When(!Enum.IsDefined(facts.Ground) || foreign == (facts.Ground == ExportGround.Domestic), RoomRefusals.ExportContradiction)
            .When(foreign && string.IsNullOrWhiteSpace(facts.Statement), KernelRefusals.Required(nameof(facts.Statement)))
            .When(facts.Statement?.Length > LongestStatement, KernelRefusals.TooLong(nameof(facts.Statement), LongestStatement))
            .When(facts.Ground == ExportGround.Licensed && string.IsNullOrWhiteSpace(facts.LicenceNumber), KernelRefusals.Required(nameof(facts.LicenceNumber)))
            .When(facts.LicenceNumber?.Length > 100, KernelRefusals.TooLong(nameof(facts.LicenceNumber), 100))
            .When(foreign && facts.Evidence is null, RoomRefusals.NoFile.On(nameof(facts.Evidence)));
        return facts.Evidence is { } file ? no.Add(DealFile.Judge(file, nameof(facts.Evidence))) : no;
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class ExportAnswerMap : IEntityTypeConfiguration<ExportAnswer>
{
    public void Configure(EntityTypeBuilder<ExportAnswer> builder)
    {
        builder.ToTable("ExportAnswers").HasKey(a => a.Id);
        builder.Ignore(a => a.IsForeign).Ignore(a => a.File);
        builder.Property(a => a.Statement).HasMaxLength(ExportAnswer.LongestStatement);
        builder.Property(a => a.LicenceNumber).HasMaxLength(100);
        builder.Property(a => a.FileDigest).HasMaxLength(64);
        builder.Property(a => a.FileType).HasMaxLength(100);
        builder.Property(a => a.Objection).HasMaxLength(Deal.LongestReason);
        builder.HasIndex(a => new { a.Deal, a.Stage, a.AnsweredAt });
        builder.HasOne<Deal>().WithMany().HasForeignKey(a => a.Deal);
    }
}
