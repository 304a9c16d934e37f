namespace CarbonTech.Exchange.Catalogue;

/// <summary>Files by what they contain: written once under their SHA-256, durable before <see cref="PutAsync"/> answers, never changed. Whoever may read
/// one is decided by the row that owns it.</summary>
public interface IFileStore
{
    /// <summary>Stores the stream and answers its digest (64 hexadecimal digits, lower case) and length; the same content is stored once.</summary>
    Task<StoredFile> PutAsync(Stream content, CancellationToken ct);

    /// <summary>Opens a stored file for reading, seekable; throws <see cref="FileNotFoundException"/> when it is not there.</summary>
    Task<Stream> OpenAsync(string digest, CancellationToken ct);

    /// <summary>The digests of what was put, or put again, for the last time before that moment.</summary>
    IAsyncEnumerable<string> PutBeforeAsync(DateTimeOffset before, CancellationToken ct);

    /// <summary>Removes a file, unless it was put again since that moment.</summary>
    Task DropAsync(string digest, DateTimeOffset before, CancellationToken ct);
}
