using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web;

/// <summary>Brokers and their grades.</summary>
public static partial class Paths
{
    public static string Grades(PartyId brokerage) => $"{OperatorParties}/{brokerage}/brokers";

    public static string RecordGrade(PartyId brokerage, PersonId person) => $"{Grades(brokerage)}/{person}/record";

    public static string WithdrawGrade(PartyId brokerage, PersonId person) => $"{Grades(brokerage)}/{person}/withdraw";
}
