using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using static CarbonTech.Exchange.Catalogue.ImportStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>One file of one party: always a dry run first, whose result waits for a decision; then the rows are written by a job. A cancelled one may go
/// on: what was written reads as unchanged.</summary>
internal sealed class Import : Aggregate<ImportStatus>
{
    public static readonly StatusTable<ImportStatus> Life = new(
        Checking,
        (Checking, Checked), (Checking, Failed), (Checking, Cancelled),
        (Checked, Writing), (Checked, Cancelled),
        (Writing, Done), (Writing, Failed), (Writing, Cancelled),
        (Cancelled, Writing), (Failed, Writing));

    private Import() : base(Life)
    {
    }

    public ImportId Id { get; private init; }

    public PartyId Owner { get; private init; }

    public PersonId Person { get; private init; }

    /// <summary>SHA-256 of the file in the store.</summary>
    public string File { get; private init; } = "";

    public string FileName { get; private init; } = "";

    public long Length { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Which header means which column, where the file's own words are not understood, and fixed values for columns that it lacks.</summary>
    public ImportMapping Mapping { get; private init; } = ImportMapping.None;

    public JobId Job { get; private set; }

    /// <summary>What the dry run found.</summary>
    public ImportCounts Counts { get; private set; } = new();

    /// <summary>What was written, by the last writing.</summary>
    public ImportCounts Wrote { get; private set; } = new();

    /// <summary>Headers that no column answers to.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    public bool WasChecked { get; private set; }

    /// <summary>The code of the refusal that ended it.</summary>
    public string? Failure { get; private set; }

    public static Import Begin(ImportId id, PartyId owner, Actor by, StoredFile file, string name, ImportMapping mapping, DateTimeOffset now)
    {
        var import = new Import { Id = id, Owner = owner, Person = by.Person, File = file.Digest, Length = file.Length, FileName = name, Mapping = mapping, BegunAt = now };
        import.Record(new ImportBegun(id, file.Digest));
        return import;
    }

    public void Runs(JobId job) => Job = job;

    public void Found(ImportCounts counts, IEnumerable<string> unknown)
    {
        Counts += counts;
        Unknown = [.. Unknown.Union(unknown).Take(100)];
    }

    public Result<ImportStatus> EndCheck()
    {
        WasChecked = true;
        return Move(Checked, new ImportChecked(Id, Counts.New, Counts.Changed, Counts.Unchanged, Counts.Refused));
    }

    public Result<ImportStatus> Write()
    {
        if (!WasChecked) return KernelRefusals.NotNow(Status, Writing);
        if (Status == Checked && Counts.ToWrite == 0) return CatalogueRefusals.NothingToWrite;
        (Wrote, EndedAt, Failure) = (new(), null, null);
        return Move(Writing, new ImportWriting(Id));
    }

    public void Put(ImportCounts counts) => Wrote += counts;

    public Result<ImportStatus> End(ImportStatus how, DateTimeOffset now, string? failure = null)
    {
        var moved = Move(how, new ImportEnded(Id, how, Wrote.ToWrite));
        if (moved.IsOk(out _)) (EndedAt, Failure) = (now, failure);
        return moved;
    }
}

internal sealed class ImportMap : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("Imports").HasKey(i => i.Id);
        builder.Property(i => i.File).HasMaxLength(64);
        builder.Property(i => i.Mapping).HasMaxLength(int.MaxValue).HasConversion(m => ExchangeJson.Write(m), json => ExchangeJson.Read<ImportMapping>(json));
        builder.Property(i => i.Counts).HasMaxLength(200).HasConversion(c => ExchangeJson.Write(c), json => ExchangeJson.Read<ImportCounts>(json));
        builder.Property(i => i.Wrote).HasMaxLength(200).HasConversion(c => ExchangeJson.Write(c), json => ExchangeJson.Read<ImportCounts>(json));
        builder.Property(i => i.Unknown).HasMaxLength(int.MaxValue).HasConversion(u => ExchangeJson.Write(u), json => ExchangeJson.Read<IReadOnlyList<string>>(json));
        builder.HasIndex(i => new { i.Owner, i.BegunAt });
    }
}
