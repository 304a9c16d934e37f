using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Notifications;

/// <summary>What one person was told because of one fact, in words frozen at that moment, with the state of its mail. It follows the journal and is itself
/// no fact: the same fact read twice tells nobody twice.</summary>
internal sealed class Notice
{
    public const int MostTries = 8;
    public const int LongText = 300;
    public const int MostReason = 1_000;
    public static readonly TimeSpan InHand = TimeSpan.FromMinutes(2);

    private Notice()
    {
    }

    public NoticeId Id { get; private init; }

    public PersonId Person { get; private init; }

    /// <summary>The party for which the person is told.</summary>
    public PartyId Party { get; private init; }

    /// <summary>The fact's number in the journal.</summary>
    public long Number { get; private init; }

    public NoticeKind Kind { get; private init; }

    /// <summary>When the thing happened.</summary>
    public DateTimeOffset At { get; private init; }

    public Guid Subject { get; private init; }

    public string TitleZh { get; private init; } = "";

    public string TitleEn { get; private init; } = "";

    public long? AmountMinor { get; private init; }

    public Currency? Currency { get; private init; }

    public DateTimeOffset? Due { get; private init; }

    public string? Reason { get; private init; }

    public DateTimeOffset? ReadAt { get; private set; }

    public MailState Mail { get; private set; }

    public int Tries { get; private set; }

    /// <summary>When its mail is to be looked at again.</summary>
    public DateTimeOffset MailAt { get; private set; }

    public int Version { get; private set; }

    public static Notice To(PersonId person, Telling telling, long number, DateTimeOffset at, bool byMail, DateTimeOffset now) => new()
    {
        Id = Kernel.Id.New<NoticeId>(), Person = person, Party = telling.Party, Number = number, Kind = telling.Kind, At = at, Subject = telling.Subject,
        TitleZh = Cut(telling.TitleZh, LongText), TitleEn = Cut(telling.TitleEn ?? "", LongText), AmountMinor = telling.Amount?.Minor, Currency = telling.Amount?.Currency,
        Due = telling.Due, Reason = telling.Reason is { } reason ? Cut(reason, MostReason) : null,
        Mail = byMail ? MailState.Waiting : MailState.Unwanted, MailAt = now,
    };

    public void Read(DateTimeOffset now)
    {
        if (ReadAt is not null) return;
        ReadAt = now;
        Version++;
    }

    /// <summary>Takes the mail in hand, unless another node has it.</summary>
    public bool Take(DateTimeOffset now)
    {
        if (Mail is not (MailState.Waiting or MailState.Sending) || MailAt > now) return false;
        (Mail, MailAt) = (MailState.Sending, now + InHand);
        Tries++;
        Version++;
        return true;
    }

    public void Sent()
    {
        Mail = MailState.Sent;
        Version++;
    }

    /// <summary>Tries again later, each time after a longer while, and gives up after <see cref="MostTries"/>.</summary>
    public void NotSent(DateTimeOffset now)
    {
        (Mail, MailAt) = Tries >= MostTries ? (MailState.Failed, now) : (MailState.Waiting, now.AddMinutes(Math.Pow(2, Tries - 1)));
        Version++;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";
}

internal sealed class NoticeMap : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("Notices").HasKey(n => n.Id);
        builder.Property(n => n.TitleZh).HasMaxLength(Notice.LongText);
        builder.Property(n => n.TitleEn).HasMaxLength(Notice.LongText);
        builder.Property(n => n.Reason).HasMaxLength(Notice.MostReason);
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.HasIndex(n => new { n.Person, n.Number, n.Kind }).IsUnique();
        builder.HasIndex(n => new { n.Person, n.ReadAt });
        builder.HasIndex(n => new { n.Mail, n.MailAt });
    }
}
