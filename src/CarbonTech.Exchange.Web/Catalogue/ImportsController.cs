using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Microsoft.AspNetCore.Mvc;

namespace CarbonTech.Exchange.Web.Catalogue;

/// <summary>Imports of the party one acts for: hand in a file, see the dry run, write, follow, download.</summary>
public sealed class ImportsController(ReadImports read, IFileStore files, BeginImport begin, CommitImport commit, CancelImport cancel) : ExchangeController
{
    private const long LargestFile = 256L * 1024 * 1024;
    private const int RowsShown = 100;

    [HttpGet(Paths.MyImports)]
    public Task<IResult> Mine() => ListAsync();

    [HttpPost(Paths.MyImports)]
    [RequestSizeLimit(LargestFile)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
    public async Task<IResult> Begin(ActId actId, IFormFile? file)
    {
        if (PublishRules.Judge(Actor, Actor.Party) is { } outside) return Refuse(new Refusals(outside));
        if (file is null || file.Length == 0) return await ListAsync(Form(new Refusals(CatalogueRefusals.FileEmpty)));
        await using var content = file.OpenReadStream();
        var stored = await files.PutAsync(content, Gone);
        var done = await begin.RunAsync(new(Actor, actId, Actor.Party, stored, Uploads.NameOf(file)), Gone);
        return done.Is(out var id, out var no) ? To(Paths.Import(id)) : await ListAsync(Form(no));
    }

    [HttpGet("/my/imports/{id}")]
    public async Task<IResult> One(ImportId id, RowOutcome? outcome, int after = 0) =>
        await read.OneAsync(id, Actor, Gone) is { } import ? ImportOnePage.For(import, await read.RowsAsync(id, outcome, after, RowsShown, Gone), outcome) : NotThere();

    [HttpPost("/my/imports/{id}/write")]
    public async Task<IResult> Write(ImportId id, ActId actId, int seen) =>
        (await commit.RunAsync(new(Actor, actId, id, seen), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.Import(id));

    [HttpPost("/my/imports/{id}/cancel")]
    public async Task<IResult> Cancel(ImportId id, ActId actId) =>
        (await cancel.RunAsync(new(Actor, actId, id), Gone)).IsRefused(out var no) ? Refuse(no) : To(Paths.Import(id));

    private async Task<IResult> ListAsync(FormState? form = null) =>
        PublishRules.Judge(Actor, Actor.Party) is { } no ? Refuse(new Refusals(no)) : ImportsPage.For(await read.OfAsync(Actor.Party, Actor, 30, Gone), form);
}
