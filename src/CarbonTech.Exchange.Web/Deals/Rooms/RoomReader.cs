using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Membership;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>Reads the scene of a deal room.</summary>
public sealed class RoomReader(ReadRoom read, ReadParties parties, ReadPeople people)
{
    /// <summary>Null when it is not there for this reader.</summary>
    public async Task<RoomScene?> ReadAsync(DealId id, Actor reader, CancellationToken ct)
    {
        if (await read.RunAsync(id, reader, ct) is not { } room) return null;
        IEnumerable<PersonId?> persons = [.. room.Messages.Select(m => (PersonId?)m.Person), .. room.Openings.Select(o => (PersonId?)o.Person), .. room.Files.Select(f => (PersonId?)f.Person),
            .. room.Tasks.Select(t => t.EndedBy), .. room.Export.SelectMany(e => new[] { e.AnsweredBy, e.JudgedBy })];
        return new(room, await TalkNames.ReadAsync(parties, people, room.Deal, persons, room.Openings.Select(o => (PartyId?)o.Party), ct));
    }
}
