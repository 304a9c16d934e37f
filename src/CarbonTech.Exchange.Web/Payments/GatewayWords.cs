using CarbonTech.Exchange.Web.Shell;

namespace CarbonTech.Exchange.Web.Payments;

/// <summary>An institution's name for people: the word of a gateway that has one, else the name that the settings give it.</summary>
internal static class GatewayWords
{
    public static string Of(Texts texts, string gateway) => Texts.Has($"gateway.{gateway}") ? texts[$"gateway.{gateway}"] : gateway;
}
