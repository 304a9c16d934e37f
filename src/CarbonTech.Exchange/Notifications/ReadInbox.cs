using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange.Notifications;

/// <summary>A person's own notices, newest first, whatever party they are about. Nobody reads another one's.</summary>
public sealed class ReadInbox(Dbs dbs)
{
    public const int PageSize = 50;

    /// <summary>Unread ones are counted up to here; nobody reads a larger number.</summary>
    public const int MostCounted = 99;

    /// <param name="Older">Where the next page begins, or null at the end.</param>
    public sealed record Page(IReadOnlyList<NoticeLine> Notices, int Unread, DateTimeOffset? Older);

    public Task<Page> RunAsync(Actor reader, DateTimeOffset? before = null, CancellationToken ct = default) => dbs.ReadAsync(async db =>
    {
        if (!reader.IsSignedIn) return new Page([], 0, null);
        var from = before ?? DateTimeOffset.MaxValue;
        var rows = await db.Notices.Where(n => n.Person == reader.Person && n.At < from).OrderByDescending(n => n.At).ThenByDescending(n => n.Number).Take(PageSize + 1).ToListAsync(ct);
        var shown = rows.Take(PageSize).ToList();
        return new Page([.. shown.Select(NoticeLine.Of)], await UnreadAsync(db, reader.Person, ct), rows.Count > PageSize ? shown[^1].At : null);
    });

    /// <summary>One of the reader's own notices, or null.</summary>
    public Task<NoticeLine?> OneAsync(Actor reader, NoticeId id, CancellationToken ct = default) => dbs.ReadAsync(async db =>
        await db.Notices.SingleOrDefaultAsync(n => n.Id == id && n.Person == reader.Person, ct) is { } notice ? NoticeLine.Of(notice) : null);

    /// <summary>How many are unread; read on every page, so it asks the index alone.</summary>
    public Task<int> UnreadAsync(PersonId person, CancellationToken ct = default) => dbs.ReadAsync(db => UnreadAsync(db, person, ct));

    private static Task<int> UnreadAsync(ExchangeDb db, PersonId person, CancellationToken ct) =>
        db.Notices.Where(n => n.Person == person && n.ReadAt == null).Take(MostCounted + 1).CountAsync(ct);
}
