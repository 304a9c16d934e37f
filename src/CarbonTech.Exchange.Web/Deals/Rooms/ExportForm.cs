using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Deals.Rooms;

/// <summary>The answer to the export question as it is posted.</summary>
public sealed class ExportForm
{
    public ActId ActId { get; set; }
    public ExportStage Stage { get; set; } = ExportStage.Room;
    public bool ForeignBuyer { get; set; }
    public bool ForeignControl { get; set; }
    public bool ForeignUse { get; set; }
    public ExportGround Ground { get; set; }
    public string? Statement { get; set; }
    public string? LicenceNumber { get; set; }
    public IFormFile? Evidence { get; set; }

    internal IFormFile[] Posted => Evidence is null ? [] : [Evidence];

    public ExportFacts Facts(DealFile? file) => new(ForeignBuyer, ForeignControl, ForeignUse, Ground, Statement, LicenceNumber, file);
}
