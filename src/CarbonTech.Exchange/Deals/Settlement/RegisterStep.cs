using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Deals.RegisterStatus;

namespace CarbonTech.Exchange.Deals;

/// <summary>The step of a patent deal at the patent register: an assignment takes effect by it (专利法 10), a licence is recorded within three months of
/// the contract (专利法实施细则 15). First filed, then confirmed, each with the office's document.</summary>
internal sealed class RegisterStep : Aggregate<RegisterStatus>
{
    public const int LongestNote = 2_000;

    public static readonly StatusTable<RegisterStatus> Life = new(Due, (Due, Filed), (Filed, Due), (Filed, Confirmed));

    private RegisterStep()
        : base(Life)
    {
    }

    public RegisterStepId Id { get; private init; }

    public DealId Deal { get; private init; }

    /// <summary>Until when a licence is to be recorded; null for an assignment.</summary>
    public DateTimeOffset? RecordBy { get; private init; }

    public DateOnly? FiledOn { get; private set; }

    /// <summary>The office's number of the request.</summary>
    public string? Number { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Why the office gave it back.</summary>
    public string? Returned { get; private set; }

    public static RegisterStep Plan(DealId deal, DateTimeOffset? recordBy) => new() { Id = Kernel.Id.New<RegisterStepId>(), Deal = deal, RecordBy = recordBy };

    public Result<RegisterStatus> File(DateOnly on, string number)
    {
        if (!May(Filed)) return KernelRefusals.NotNow(Status, Filed);
        (FiledOn, Number, Returned) = (on, number, null);
        return Move(Filed, new RegisterFiled(Id, Deal));
    }

    public Result<RegisterStatus> GiveBack(string reason)
    {
        if (Status != Filed) return KernelRefusals.NotNow(Status, RegisterStatus.Due);
        (FiledOn, Number, Returned) = (null, null, reason);
        return Move(RegisterStatus.Due, new RegisterReturned(Id, Deal));
    }

    public Result<RegisterStatus> Confirm(DateOnly on, string note)
    {
        if (!May(Confirmed)) return KernelRefusals.NotNow(Status, Confirmed);
        if (on < FiledOn) return SettlementRefusals.BeforeFiling;
        (ConfirmedOn, Note) = (on, note);
        return Move(Confirmed, new RegisterConfirmed(Id, Deal));
    }
}

internal sealed class RegisterStepMap : IEntityTypeConfiguration<RegisterStep>
{
    public void Configure(EntityTypeBuilder<RegisterStep> builder)
    {
        builder.ToTable("RegisterSteps").HasKey(r => r.Id);
        builder.Property(r => r.Number).HasMaxLength(100);
        builder.Property(r => r.Note).HasMaxLength(RegisterStep.LongestNote);
        builder.Property(r => r.Returned).HasMaxLength(RegisterStep.LongestNote);
        builder.HasOne<Deal>().WithMany().HasForeignKey(r => r.Deal);
        builder.HasIndex(r => r.Deal).IsUnique();
        builder.HasIndex(r => new { r.Status, r.RecordBy });
    }
}
