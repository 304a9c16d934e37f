using CarbonTech.Exchange.Catalogue;
using Xunit;

namespace CarbonTech.Exchange.Tests.Catalogue;

public sealed class NoticeRecordTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData(" 无 ", 0)]
    [InlineData("2", 2)]
    [InlineData("一件，已答复", null)]
    [InlineData(null, null)]
    public void Objections_are_counted_when_a_number_was_said(string? said, int? count) => Assert.Equal(count, new NoticeRecord(null, null, null, said).ObjectionCount());
}
