using CarbonTech.Exchange.Certification;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CertificateNumberTests
{
    [Fact]
    public void The_check_character_is_that_of_ISO_7064_MOD_37_36() => Assert.Equal('M', CertificateNumber.Check("A12425GABC1234002"));

    [Theory]
    [InlineData(ClaimWord.Evaluated, "CTX-TRL-2026-000123-")]
    [InlineData(ClaimWord.Verified, "CTX-GHG-2026-000123-")]
    [InlineData(ClaimWord.Validated, "CTX-GHF-2026-000123-")]
    [InlineData(ClaimWord.Tested, "CTX-TST-2026-000123-")]
    [InlineData(ClaimWord.Certified, "CTX-CRT-2026-000123-")]
    public void The_number_names_kind_year_and_running_number(ClaimWord word, string start) => Assert.StartsWith(start, CertificateNumber.Of(word, 2026, 123), StringComparison.Ordinal);

    [Fact]
    public void Any_spelling_of_a_number_is_read()
    {
        var number = CertificateNumber.Of(ClaimWord.Evaluated, 2026, 123);
        foreach (var typed in (string[])[number, number.ToLowerInvariant(), $" {number} ", number.Replace("-", "", StringComparison.Ordinal), number.Replace('-', '—'), "ＣＴＸ" + number[3..], number.Replace('-', ' ')])
        {
            Assert.Equal(number, CertificateNumber.Normal(typed));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CTX-TRL-26-000123-C")]
    [InlineData("证书")]
    [InlineData("XTC-TRL-2026-000123-C")]
    public void What_is_no_number_is_none(string? typed) => Assert.Null(CertificateNumber.Normal(typed));

    [Fact]
    public void One_wrong_character_is_noticed() =>
        Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 16], Gen.Int[1, 35]).Sample((running, at, shift) =>
        {
            const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
            var number = CertificateNumber.Of(ClaimWord.Verified, 2026, running);
            var place = Enumerable.Range(0, number.Length).Where(i => number[i] != '-').ElementAt(at);
            var wrong = number.ToCharArray();
            wrong[place] = Alphabet[(Alphabet.IndexOf(wrong[place], StringComparison.Ordinal) + shift) % 36];
            return CertificateNumber.Holds(number) && !CertificateNumber.Holds(new(wrong));
        });
}
