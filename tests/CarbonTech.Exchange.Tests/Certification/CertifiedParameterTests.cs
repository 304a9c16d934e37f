using System.Globalization;
using CarbonTech.Exchange.Certification;
using Xunit;

namespace CarbonTech.Exchange.Tests.Certification;

public sealed class CertifiedParameterTests
{
    [Theory]
    [InlineData("2221.61208", "222.161208", "2,221.61", "222.16")]
    [InlineData("0.01224", "0.000612", "0.01224", "0.000612")]
    [InlineData("2.0512345", "0.04", "2.0512", "0.04")]
    [InlineData("-4278", "0.5", "-4,278", "0.5")]
    public void Value_and_uncertainty_are_written_to_the_same_decimals(string value, string uncertainty, string printed, string beside)
    {
        var (v, u) = (decimal.Parse(value, CultureInfo.InvariantCulture), decimal.Parse(uncertainty, CultureInfo.InvariantCulture));
        var parameter = new CertifiedParameter("减排量", "Reduction", v, "tCO2e", u, null);

        Assert.Equal((printed, beside), (parameter.Printed(v), parameter.Printed(u)));
    }
}
