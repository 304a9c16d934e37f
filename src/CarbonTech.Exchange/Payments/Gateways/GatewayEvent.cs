using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Payments.GatewayEventStatus;

namespace CarbonTech.Exchange.Payments;

/// <summary>A message of a gateway in our inbox, unique by the gateway's own number. It is kept first and booked after, so that a message is neither
/// lost nor booked twice.</summary>
internal sealed class GatewayEvent : Aggregate<GatewayEventStatus>
{
    public static readonly StatusTable<GatewayEventStatus> Life = new(Received, (Received, Booked), (Received, Ignored), (Received, InSuspense));

    private GatewayEvent()
        : base(Life)
    {
    }

    public GatewayEventId Id { get; private init; }

    public string Gateway { get; private init; } = "";

    public string Event { get; private init; } = "";

    public GatewayEventKind Kind { get; private init; }

    public string? Key { get; private init; }

    public string? Movement { get; private init; }

    public Money Amount { get; private init; }

    public DateTimeOffset HappenedAt { get; private init; }

    public DateTimeOffset ReceivedAt { get; private init; }

    public static GatewayEvent Of(string gateway, GatewayMessage message, DateTimeOffset now) => new()
    {
        Id = Kernel.Id.New<GatewayEventId>(), Gateway = gateway, Event = message.Event, Kind = message.Kind, Key = message.Key,
        Movement = message.Movement, Amount = message.Amount, HappenedAt = message.At, ReceivedAt = now,
    };

    public Result<GatewayEventStatus> Close(GatewayEventStatus how) => Move(how, new GatewayEventClosed(Id, Kind));

    /// <summary>The key as the identifier that we made it from, without the number of the try.</summary>
    public TId? Order<TId>()
        where TId : struct, IId<TId> => Kernel.Id.TryParse<TId>(Key?.Split('-')[0], out var id) ? id : null;
}

internal sealed class GatewayEventMap : IEntityTypeConfiguration<GatewayEvent>
{
    public void Configure(EntityTypeBuilder<GatewayEvent> builder)
    {
        builder.ToTable("GatewayEvents").HasKey(e => e.Id);
        builder.Property(e => e.Gateway).HasMaxLength(30);
        builder.Property(e => e.Event).HasMaxLength(100);
        builder.HasIndex(e => new { e.Gateway, e.Event }).IsUnique();
        builder.HasIndex(e => new { e.Status, e.ReceivedAt });
    }
}
