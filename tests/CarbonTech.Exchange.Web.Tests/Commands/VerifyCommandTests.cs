using System.Text.RegularExpressions;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Commands;

/// <summary>The command <c>verify</c>: zero when the record holds, one and the place of the first break otherwise.</summary>
[Collection(CommandCollection.Name)]
public sealed partial class VerifyCommandTests(RecordedMarket market) : IClassFixture<RecordedMarket>
{
    [Fact]
    public async Task A_record_that_holds_is_told_part_by_part_and_ends_with_zero()
    {
        await using var line = new CommandLine();
        market.CopyTo(line.Folder);
        var (code, said) = await line.RunAsync("verify");
        Assert.Equal((0, ""), (code, string.Concat(Regex.Matches(said, "BROKEN.*"))));
        Assert.Matches(@"holds +[1-9]\d* journal: .*\(0 rows not sealed yet\)", said);
        Assert.Matches(@"holds +[1-9]\d* journal: the rows of all", said);
        Assert.Matches(@"holds +[1-9]\d* ledger: postings", said);
        Assert.Matches(@"holds +3 bid logs: .*\(1 lots\)", said);
        Assert.Equal(["bid logs", "certificates", "certification cases", "confirmations", "contracts", "deal certificates", "files", "introductions", "journal", "ledger", "mandates", "non-disclosure agreements", "offers"], What().Matches(said).Select(m => m.Groups[1].Value).Distinct().Order());
    }

    [Theory]
    [InlineData("UPDATE Journal SET At = At + 1 WHERE Row = (SELECT Row FROM Seals WHERE Number = 3)", @"BROKEN at seal 3 +2 journal")]
    [InlineData("DELETE FROM Seals WHERE Number = 2", @"BROKEN at seal 2 +1 journal")]
    [InlineData("DELETE FROM RegistrationMembers; DELETE FROM Registrations WHERE Id = (SELECT MIN(Id) FROM Registrations)", @"BROKEN at Registration, 1 of 2 not there +[1-9]\d* journal")]
    [InlineData("UPDATE LedgerLines SET Amount_Minor = Amount_Minor + 1 WHERE rowid = (SELECT MIN(rowid) FROM LedgerLines)", @"BROKEN at \S+: CNY 1 +\d+ ledger: postings")]
    [InlineData("UPDATE LedgerBalances SET Minor = Minor + 1 WHERE rowid = (SELECT MIN(rowid) FROM LedgerBalances)", @"BROKEN at .*lines \d+, kept \d+ +\d+ ledger: balances")]
    [InlineData("UPDATE Bids SET AmountMinor = AmountMinor + 100 WHERE Number = 2", @"BROKEN at lot \S+, round 1, bid 2 \(.+\) +0 bid logs")]
    [InlineData("DELETE FROM Bids WHERE Number = 3", @"BROKEN at lot \S+, its end +0 bid logs")]
    public async Task A_record_that_was_changed_is_named_with_its_place_and_ends_with_one(string change, string place)
    {
        await using var line = new CommandLine();
        market.CopyTo(line.Folder);
        await line.SqlAsync(change);
        var (code, said) = await line.RunAsync("verify");
        Assert.Equal(1, code);
        Assert.Matches(place, said);
        Assert.Matches("(?m)^holds ", said);
    }

    [GeneratedRegex(@"(?m)^(?:holds|BROKEN).*? \d[\d,]* ([a-z -]+?)(?:: .*| \(.*)?\r?$")]
    private static partial Regex What();
}
