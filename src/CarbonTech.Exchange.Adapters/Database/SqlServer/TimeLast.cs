using CarbonTech.Exchange.Kernel;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CarbonTech.Exchange.Adapters.Database.SqlServer;

/// <summary>SQL Server compares the last six bytes of a uniqueidentifier first: the first six bytes of a version 7 (its time) go there, and back.</summary>
internal static class TimeLast
{
    internal static Guid Forth(Guid id)
    {
        Span<byte> from = stackalloc byte[16];
        Span<byte> to = stackalloc byte[16];
        _ = id.TryWriteBytes(from, true, out _);
        from[..6].CopyTo(to[10..]);
        from[6..].CopyTo(to);
        return new Guid(to, true);
    }

    internal static Guid Back(Guid id)
    {
        Span<byte> from = stackalloc byte[16];
        Span<byte> to = stackalloc byte[16];
        _ = id.TryWriteBytes(from, true, out _);
        from[10..].CopyTo(to);
        from[..10].CopyTo(to[6..]);
        return new Guid(to, true);
    }
}

internal sealed class TimeLastId<TId>() : ValueConverter<TId, Guid>(id => TimeLast.Forth(id.Value), stored => Id.As<TId>(TimeLast.Back(stored)))
    where TId : struct, IId<TId>;

internal sealed class TimeLastGuid() : ValueConverter<Guid, Guid>(id => TimeLast.Forth(id), stored => TimeLast.Back(stored));
