using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CarbonTech.Exchange.Notifications;

/// <summary>A topic that a person wants no mails about; without a row they come.</summary>
internal sealed class MutedTopic
{
    public required PersonId Person { get; init; }

    public required NoticeTopic Topic { get; init; }
}

internal sealed class MutedTopicMap : IEntityTypeConfiguration<MutedTopic>
{
    public void Configure(EntityTypeBuilder<MutedTopic> builder) => builder.ToTable("MutedTopics").HasKey(m => new { m.Person, m.Topic });
}
