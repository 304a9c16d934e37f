using CarbonTech.Exchange.Membership;
using Xunit;

namespace CarbonTech.Exchange.Tests.Membership;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("91440300708461136T", true)]
    [InlineData("914403001922038216", true)]
    [InlineData("91440300192203821K", false)]
    [InlineData("9144030019220382", false)]
    [InlineData("91440300I922038216", false)]
    public void A_social_credit_code_has_its_check_character(string code, bool valid) => Assert.Equal(valid, Uscc.IsValid(code));

    [Theory]
    [InlineData("02mhbdp94", true)]
    [InlineData("05dxps055", true)]
    [InlineData("013q1eq08", true)]
    [InlineData("013q1eq09", false)]
    [InlineData("113q1eq08", false)]
    [InlineData("013q1el08", false)]
    public void A_ROR_has_its_check_digits(string id, bool valid) => Assert.Equal(valid, Ror.IsValid(id));

    [Theory]
    [InlineData("0000-0002-1825-0097", true)]
    [InlineData("0000-0002-1694-233X", true)]
    [InlineData("0000-0002-1825-0098", false)]
    [InlineData("0000000218250097", false)]
    public void An_ORCID_has_its_check_digit(string id, bool valid) => Assert.Equal(valid, Orcid.IsValid(id));

    [Theory]
    [InlineData(" 9144 0300 7084 6113 6t", "91440300708461136T")]
    [InlineData("９１４４０３００７０８４６１１３６Ｔ", "91440300708461136T")]
    [InlineData("  ", null)]
    public void A_code_is_kept_in_one_spelling(string typed, string? kept) => Assert.Equal(kept, Uscc.Normal(typed));

    [Fact]
    public void Addresses_before_identifiers_are_dropped()
    {
        Assert.Equal("02mhbdp94", Ror.Normal("https://ror.org/02MHBDP94"));
        Assert.Equal("0000-0002-1694-233X", Orcid.Normal("https://orcid.org/0000-0002-1694-233x"));
        Assert.Equal("0000-0002-1825-0097", Orcid.Normal("0000000218250097"));
    }

    [Theory]
    [InlineData("a@b.cn", true)]
    [InlineData("a b@c.cn", false)]
    [InlineData("a@", false)]
    [InlineData("@b.cn", false)]
    [InlineData("a@b@c.cn", false)]
    [InlineData(null, false)]
    public void A_mail_address_has_one_at_sign_and_no_blank(string? text, bool valid) => Assert.Equal(valid, EmailAddress.IsValid(text));
}
