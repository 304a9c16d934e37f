using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>An objection of a person, by name, against a public notice, with the unit's answer. A part of the notice; what was said stays.</summary>
internal sealed class NoticeObjection
{
    private NoticeObjection()
    {
    }

    public ObjectionId Id { get; private init; }
    public PublicNoticeId Notice { get; private init; }
    public PersonId Person { get; private init; }

    /// <summary>The party that the person acted for, if any.</summary>
    public PartyId? Party { get; private init; }

    public string Name { get; private init; } = "";
    public string Text { get; private init; } = "";
    public DateTimeOffset At { get; private init; }
    public bool? Upheld { get; private set; }
    public string? Answer { get; private set; }
    public PersonId? AnsweredBy { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public bool IsOpen => Upheld is null;

    public static NoticeObjection Of(PublicNoticeId notice, Actor by, string name, string text, DateTimeOffset now) => new()
    {
        Id = Kernel.Id.New<ObjectionId>(), Notice = notice, Person = by.Person, Party = by.Party == default ? null : by.Party, Name = name, Text = text, At = now,
    };

    public void Decide(bool upheld, string answer, PersonId by, DateTimeOffset now) => (Upheld, Answer, AnsweredBy, AnsweredAt) = (upheld, answer, by, now);
}
