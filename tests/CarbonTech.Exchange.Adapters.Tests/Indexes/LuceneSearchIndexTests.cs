using CarbonTech.Exchange.Adapters.Indexes.Lucene;
using CarbonTech.Exchange.Search;
using Xunit;

namespace CarbonTech.Exchange.Adapters.Tests.Indexes;

public sealed class LuceneSearchIndexTests : SearchIndexContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("exchange-index-").FullName;
    private LuceneSearchIndex index = null!;

    [Fact]
    public async Task What_was_applied_is_there_after_a_restart_with_its_cursor()
    {
        Assert.True(await Index.ApplyAsync(5, 6, [], [Market()[0].Id], Ct));
        index.Dispose();
        index = new LuceneSearchIndex(folder);
        Assert.Equal(6, index.Cursor);
        Assert.Equal(2, (await index.SearchAsync(new(), Ct)).Total);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder).Length);
    }

    [Fact]
    public async Task A_hit_in_a_part_of_the_index_without_any_of_the_typed_characters_is_ranked_as_well()
    {
        var english = Market()[1] with { Id = new(CarbonTech.Exchange.Kernel.Id.Named("english")), TitleZh = "", TitleEn = "Waste heat from kilns", LineEn = "" };
        Assert.True(await Index.ApplyAsync(5, 6, [english], [], Ct));
        var text = QueryText.Parse("余热");
        Assert.Equal(2, (await Index.SearchAsync(new() { Text = text, Parts = QueryPlan.Parts(text, synonyms: true) }, Ct)).Total);
    }

    [Fact]
    public void A_new_index_has_no_cursor()
    {
        using var empty = new LuceneSearchIndex(Path.Combine(folder, "other"));
        Assert.Null(empty.Cursor);
    }

    public override ValueTask DisposeAsync()
    {
        index.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    protected override Task<ISearchIndex> OpenAsync() => Task.FromResult<ISearchIndex>(index = new LuceneSearchIndex(folder));
}
