using CarbonTech.Exchange.Web.Shell;
using Xunit;

namespace CarbonTech.Exchange.Tests.Guards;

public sealed class UnraisedRefusalTests
{
    private static readonly (string, string)[] Planted =
    [
        ("PlantedRefusals.cs", """
            public static partial class PlantedRefusals
            {
                public static readonly Refusal Raised = new("planted.raised", RefusalKind.Invalid);
                /// <summary>Not as <see cref="Never"/>.</summary>
                public static readonly Refusal Never = new("planted.never", RefusalKind.Invalid);
                public static readonly Refusal Within = new("planted.within", RefusalKind.Invalid);
                public static Refusal ByStatic(int most) => most > 1 ? Within : new("planted.by-static", RefusalKind.Invalid, Args: [most]);
            }
            """),
        ("Act.cs", "class Act { object Run() => PlantedRefusals.Raised; }"),
        ("Other.cs", "using static Planted.PlantedRefusals; class Other { object Run() => ByStatic(3); } // PlantedRefusals.Never"),
    ];

    private static readonly IReadOnlyList<(string, string)> Sources = [.. Source.Product, .. Source.Files("src/CarbonTech.Exchange.Web", "*.razor")];

    [Fact]
    public void Every_refusal_is_raised_somewhere() => Assert.Empty(UnraisedRefusals.Members(Sources));

    [Fact]
    public void Every_text_of_a_refusal_belongs_to_a_code_that_the_exchange_says() => Assert.Empty(UnraisedRefusals.Texts(Texts.Table.Keys, Sources));

    [Fact]
    public void A_planted_refusal_that_nobody_raises_and_a_planted_text_without_a_refusal_are_caught()
    {
        Assert.Equal(["PlantedRefusals.Never"], UnraisedRefusals.Members(Planted));
        Assert.Equal(["planted.gone"], UnraisedRefusals.Texts(["refusal.planted.raised", "refusal.planted.gone", "page.planted.title"], Planted));
    }
}
