using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Web.Catalogue;
using CarbonTech.Exchange.Web.Catalogue.Demands;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using Xunit;

namespace CarbonTech.Exchange.Web.Tests.Catalogue;

/// <summary>The desk's comments on fields, of demands and of listings: plain text, nothing blank, only on fields that are there, and as typed when the form comes back.</summary>
public sealed class DeskCommentsTests
{
    private static readonly string Broken = string.Concat("请写明\u0001处理量\uFFFE", "\uD842", "，\v并附依据。 ");

    [Fact]
    public void A_comment_on_a_demand_is_kept_as_plain_text()
    {
        var state = new ModelStateDictionary();
        var read = DeskComments.Read(Posted(("comment.NameZh", Broken), ("comment.DetailZh", " \u0001 "), ("comment.Secret", "x"), ("NameEn", "y")), state);
        Assert.Equal([new FieldComment("NameZh", "请写明处理量，\n并附依据。")], read);
        Assert.Equal(["comment.DetailZh", "comment.NameZh"], state.Keys.Order());
        Assert.Equal(Broken, state["comment.NameZh"]!.AttemptedValue);
    }

    [Fact]
    public void A_comment_on_a_listing_is_kept_as_plain_text()
    {
        var state = new ModelStateDictionary();
        var read = VerdictForm.Read(Posted(("comment.advantage", Broken), ("comment.title_zh", ""), ("comment.no_such_column", "x")), state);
        Assert.Equal([new FieldComment("advantage", "请写明处理量，\n并附依据。")], read);
        Assert.Equal(["comment.advantage", "comment.title_zh"], state.Keys.Order());
    }

    [Fact]
    public void Comments_come_in_the_order_of_the_form_and_every_commented_field_has_its_name()
    {
        var read = DeskComments.Read(Posted([.. DeskComments.Fields.Reverse().Select(f => ($"comment.{f}", f))]), new());
        Assert.Equal(DeskComments.Fields, read.Select(c => c.Field));
        Assert.All(DeskComments.Fields, f => Assert.True(Web.Shell.Texts.Has(DeskComments.Label(f)), f));
    }

    private static FormCollection Posted(params (string Name, string Value)[] fields) => new(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value)));
}
