using CarbonTech.Exchange.Adapters.Documents;
using CsCheck;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Documents;

public sealed class LineBreakerTests
{
    [Fact]
    public void Chinese_breaks_between_characters_and_never_before_a_closing_mark() =>
        Assert.Equal(["低碳技", "术，成", "果。"], Lines("低碳技术，成果。", 3));

    [Fact]
    public void A_closing_mark_takes_its_character_along() => Assert.Equal(["低碳技", "术。"], Lines("低碳技术。", 4));

    [Fact]
    public void An_opening_mark_does_not_end_a_line() => Assert.Equal(["低碳", "（技", "术）"], Lines("低碳（技术）", 3));

    [Fact]
    public void English_breaks_after_spaces_and_hyphens() => Assert.Equal(["low-", "carbon", "heat"], Lines("low-carbon heat", 7));

    [Fact]
    public void Line_breaks_of_the_text_are_kept() => Assert.Equal(["甲", "", "乙"], Lines("甲\n\n乙", 5));

    [Fact]
    public void An_empty_text_has_no_line() => Assert.Empty(Lines("", 5));

    [Fact]
    public void No_line_is_too_wide_and_no_character_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["甲乙丙，。（）“”abcdef -%1234567890"], 0, 80], Gen.Int[1, 20]).Sample((text, width) =>
        {
            var lines = Lines(text, width);
            return lines.All(l => l.Length <= width)
                && string.Concat(lines).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal);
        });

    private static IReadOnlyList<string> Lines(string text, float width) => LineBreaker.Lines(text, width, t => t.Length);
}
