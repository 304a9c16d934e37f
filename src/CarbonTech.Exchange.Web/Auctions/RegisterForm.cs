using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Web.Auctions;

/// <summary>A registration as it is posted: the own share, up to three other members, the rules' digest that was accepted.</summary>
public sealed class RegisterForm
{
    public const int Others = 3;

    public ActId ActId { get; set; }
    public decimal Share { get; set; } = 100;
    public string?[] Member { get; set; } = [];
    public decimal?[] MemberShare { get; set; } = [];

    /// <summary>The digest, sent by the box that accepts the rules.</summary>
    public string? RulesDigest { get; set; }
    public string? DeclaredTie { get; set; }
    public string? Note { get; set; }
    public IFormFileCollection? Papers { get; set; }

    /// <summary>The other members as typed, with their shares in percent.</summary>
    public IEnumerable<(string Name, decimal Percent)> Typed =>
        Member.Select((m, i) => (Name: m?.Trim() ?? "", Percent: i < MemberShare.Length ? MemberShare[i] ?? 0 : 0)).Where(m => m.Name.Length > 0);

    public static int Points(decimal percent) => (int)Math.Round(Math.Clamp(percent, 0, 100) * 100);
}
