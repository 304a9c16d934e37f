using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Payments;

/// <summary>What lies for one subject, as a row: two changes that would overdraw it together meet at its version, and the database itself refuses
/// less than nothing. Always equal to the sum of its lines, which <see cref="VerifyLedger"/> checks.</summary>
internal sealed class LedgerBalance
{
    private LedgerBalance()
    {
    }

    public AccountKind Kind { get; private init; }

    public Guid Subject { get; private init; }

    public Currency Currency { get; private init; }

    /// <summary>Minor units that lie there, never below zero.</summary>
    public long Minor { get; private set; }

    public int Version { get; private set; }

    public static LedgerBalance Open(LedgerAccount account, Currency currency) => new() { Kind = account.Kind, Subject = account.Subject, Currency = currency };

    /// <summary>Takes a line in; a credit raises what lies there.</summary>
    public void Take(Money line)
    {
        Minor = checked(Minor - line.Minor);
        Version++;
    }
}

internal sealed class LedgerBalanceMap : IEntityTypeConfiguration<LedgerBalance>
{
    public void Configure(EntityTypeBuilder<LedgerBalance> builder)
    {
        builder.ToTable("LedgerBalances", t => t.HasCheckConstraint("CK_LedgerBalances_Minor", "\"Minor\" >= 0")).HasKey(b => new { b.Kind, b.Subject, b.Currency });
        builder.Property(b => b.Version).IsConcurrencyToken();
    }
}
