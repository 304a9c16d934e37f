using CarbonTech.Exchange.Web.Payments;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Payments;

public sealed class StatementCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+86", "'+86")]
    [InlineData("-2", "'-2")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("保证金", "保证金")]
    [InlineData("", "")]
    public void A_cell_is_text_whatever_it_begins_with(string value, string cell) => Assert.Equal(cell, StatementCsv.Cell(value));
}
