using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarbonTech.Exchange.Adapters.Database.Sqlite;

internal sealed class BlobId<TId>() : ValueConverter<TId, byte[]>(id => id.Value.ToByteArray(true), bytes => Id.As<TId>(new Guid(bytes, true)))
    where TId : struct, IId<TId>;

internal sealed class BlobGuid() : ValueConverter<Guid, byte[]>(id => id.ToByteArray(true), bytes => new Guid(bytes, true));
