using System.Globalization;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Shell;

public sealed class ShortMoneyTests
{
    [Theory]
    [InlineData("zh-CN", 241_000_000, "¥ 2.41 亿")]
    [InlineData("zh-CN", 2_380_000, "¥ 238 万")]
    [InlineData("zh-CN", 9_999, "¥ 9,999")]
    [InlineData("en", 241_000_000, "¥ 241 M")]
    [InlineData("en", 2_380_000, "¥ 2.38 M")]
    [InlineData("en", 45_600, "¥ 45.6 k")]
    public void Large_amounts_are_written_in_the_readers_units(string culture, long yuan, string written)
    {
        var former = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new(culture);
            Assert.Equal(written, ShortMoney.Of(Money.Yuan(yuan)).Replace('\u00a0', ' '));
        }
        finally
        {
            CultureInfo.CurrentUICulture = former;
        }
    }
}
