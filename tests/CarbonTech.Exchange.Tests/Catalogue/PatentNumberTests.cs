using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class PatentNumberTests
{
    [Theory]
    [InlineData("ZL201710601862.3", "CN201710601862.3", true)]
    [InlineData("ＣＮ 2017 1060 1862．3", "CN201710601862.3", false)]
    [InlineData("2017106018623", "CN201710601862.3", false)]
    [InlineData("97101765.4", "CN97101765.4", false)]
    [InlineData("ZL95115608.x", "CN95115608.X", true)]
    [InlineData("CN108123456A", "CN108123456A", false)]
    [InlineData("US 10,000,000 B2", "US10000000B2", false)]
    [InlineData("PCT/CN2020/123456", "PCTCN2020123456", false)]
    [InlineData("WO 2005/069178 A1", "WO2005069178A1", false)]
    public void Every_spelling_has_one_normal_form(string text, string normal, bool granted)
    {
        Assert.Equal(PatentNumberFault.None, PatentNumber.Read(text, out var number));
        Assert.Equal((normal, granted), (number!.Normal, number.WrittenAsGranted));
    }

    [Theory]
    [InlineData("201710601862.4", PatentNumberFault.CheckDigit)]
    [InlineData("201740601862.3", PatentNumberFault.Unreadable)]
    [InlineData("一种专利", PatentNumberFault.Unreadable)]
    [InlineData("", PatentNumberFault.Unreadable)]
    public void What_is_no_number_says_why(string text, PatentNumberFault fault) => Assert.Equal(fault, PatentNumber.Read(text, out _));

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("https://orcid.org/0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    public void Orcid_carries_its_check(string text, bool good) => Assert.Equal(good, CheckedCodes.IsOrcid(text));

    [Theory]
    [InlineData("02mhbdp94", true)]
    [InlineData("https://ror.org/05dxps055", true)]
    [InlineData("013q1eq08", true)]
    [InlineData("013q1eq09", false)]
    public void Ror_carries_its_check(string text, bool good) => Assert.Equal(good, CheckedCodes.IsRor(text));

    [Theory]
    [InlineData("91440300708461136T", true)]
    [InlineData("914403001922038216", true)]
    [InlineData("91440300192203821K", false)]
    public void Uscc_carries_its_check(string text, bool good) => Assert.Equal(good, CheckedCodes.IsUscc(text));

    [Fact]
    public void An_application_is_never_printed_as_a_patent()
    {
        var entry = new PatentEntry { Number = "CN201710601862.3", Status = PatentStatus.Filed };
        Assert.Equal("CN201710601862.3", entry.Printed());
        Assert.Equal("ZL201710601862.3", (entry with { Status = PatentStatus.Granted }).Printed());
    }
}
