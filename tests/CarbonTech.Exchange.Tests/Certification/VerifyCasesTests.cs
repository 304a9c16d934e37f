using System.Globalization;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

/// <summary>Many applications may bear one instant, as after an import or under a clock that stands: none of them is left out of the walk.</summary>
public sealed class VerifyCasesTests : CaseTestCase
{
    private const int AtOnce = 450;

    [Fact]
    public async Task Cases_of_one_instant_are_all_walked_and_a_break_in_the_last_is_named()
    {
        var of = await Given.AppliedCaseAsync();
        _ = (await Exchange.Dbs.ChangeAsync<Nothing>(new Filling(of.Applicant, Given.Act()), async db =>
        {
            var first = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == of.Id);
            foreach (var n in Enumerable.Range(2, AtOnce)) db.Cases.Add(Quoted(first, n));
            return default(Nothing);
        }, default)).Must();
        var last = (await Exchange.Dbs.ReadAsync(db => db.Cases.OrderBy(c => c.Id).Select(c => new { c.Id, c.Number }).ToListAsync()))[^1];
        Assert.Equal(1, await Exchange.Dbs.ReadAsync(db => db.Cases.Select(c => c.AppliedAt).Distinct().CountAsync()));
        Assert.Equal(new Verification("certification cases", AtOnce, null), await VerifiedAsync());
        await Exchange.Dbs.KeepAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE Cases SET Quotation = REPLACE(Quotation, '4800000', '4900000') WHERE Id = {0}", db.KeyOf(last.Id.Value)), default);
        Assert.Equal(new Verification("certification cases", AtOnce - 1, $"{last.Number} quotation"), await VerifiedAsync());
    }

    [Fact]
    public async Task A_quotation_changed_together_with_its_digest_is_not_the_one_that_the_journal_recorded()
    {
        var of = await Given.QuotedCaseAsync();
        Assert.Equal(new Verification("certification cases", 1, null), await VerifiedAsync());
        await Exchange.Dbs.KeepAsync(async db =>
        {
            var quoted = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == of.Id);
            var other = Quotation.Of(quoted, quoted.Quotation!.Terms with { Days = 400 }, quoted.Quotation.By, quoted.Quotation.At);
            await db.Cases.ExecuteUpdateAsync(s => s.SetProperty(c => c.Quotation, other));
        }, default);
        Assert.EndsWith(" quotation", (await VerifiedAsync()).BrokenAt, StringComparison.Ordinal);
    }

    private static Case Quoted(Case like, int number)
    {
        var matter = new CaseMatter(like.Listing, like.Applicant, like.TextDigest, like.Body, like.AppliedBy);
        var made = Case.Apply(string.Create(CultureInfo.InvariantCulture, $"TRL-2026-{number:0000}"), like.Scheme, matter, like.Aim, null, like.AppliedAt).Must();
        _ = made.TakeUp(like.AppliedBy, like.AppliedAt).Must();
        _ = made.Quote(Given.Quoted, like.AppliedBy, like.AppliedAt).Must();
        _ = made.Decline("不在受理范围。", like.AppliedBy, like.AppliedAt).Must();
        return made;
    }

    private async Task<Verification> VerifiedAsync() => Assert.Single(await Use<VerifyCases>().VerifyAsync(default));

    private sealed record Filling(Actor By, ActId Act) : ICommand;
}
