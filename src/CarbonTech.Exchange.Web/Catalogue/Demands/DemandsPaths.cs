using CarbonTech.Exchange.Catalogue;

namespace CarbonTech.Exchange.Web;

/// <summary>Demands, the responses to them, and the operator's demand desk.</summary>
public static partial class Paths
{
    public const string Demands = "/demands";
    public const string MyDemands = "/my/demands";
    public const string NewDemand = "/my/demands/new";
    public const string MyResponses = "/my/responses";
    public const string DemandDesk = "/operator/demands";

    public static string Demand(DemandId id) => $"/demands/{id}";

    public static string Respond(DemandId id) => $"/demands/{id}/respond";

    public static string MyDemand(DemandId id) => $"/my/demands/{id}";

    public static string MyDemand(DemandId id, string verb) => $"/my/demands/{id}/{verb}";

    public static string DemandResponses(DemandId id) => $"/my/demands/{id}/responses";

    public static string Response(ResponseId id, string verb) => $"/responses/{id}/{verb}";

    public static string DeskDemand(DemandId id) => $"/operator/demands/{id}";

    public static string DeskDemand(DemandId id, string verb) => $"/operator/demands/{id}/{verb}";
}
