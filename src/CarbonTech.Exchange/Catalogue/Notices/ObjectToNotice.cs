using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A person objects by name to a public notice before its end, with reasons and evidence; the notice stands still until the unit has answered.
/// Anyone who has signed in may, colleagues of the unit among them.</summary>
public sealed class ObjectToNotice(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act, PublicNoticeId Notice, string Name, string Text, IReadOnlyList<NoticePaper> Evidence) : ICommand;

    public Task<Result<ObjectionId>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeAsync(input, db => WithinAsync(db, input, ct), ct);

    internal async Task<Result<ObjectionId>> WithinAsync(ExchangeDb db, Input input, CancellationToken ct)
    {
        if (!input.By.IsSignedIn || input.By.IsSystem) return PublicNoticeRefusals.NotSignedIn;
        if (await db.PublicNoticeAsync(input.Notice, ct) is not { } notice) return PublicNoticeRefusals.NoSuchNotice;
        var (name, text) = (input.Name.Trim(), input.Text.Trim());
        var no = new Refusals()
            .When(name.Length == 0, KernelRefusals.Required(nameof(input.Name)))
            .When(name.Length > PublicNotice.LongestName, KernelRefusals.TooLong(nameof(input.Name), PublicNotice.LongestName))
            .When(text.Length == 0, KernelRefusals.Required(nameof(input.Text)))
            .When(text.Length > PublicNotice.LongestObjection, KernelRefusals.TooLong(nameof(input.Text), PublicNotice.LongestObjection))
            .Add(NoticePaper.Judge(input.Evidence));
        if (no.Any) return no;
        return notice.Object(input.By, name, text, db.Now).Then<ObjectionId>(id =>
        {
            db.PublicNoticePapers.AddRange(NoticePaperRow.Of(notice.Id, id, input.Evidence, db.Now));
            return id;
        });
    }
}
