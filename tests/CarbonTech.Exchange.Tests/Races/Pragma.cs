using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CarbonTech.Exchange.Tests.Races;

/// <summary>Reads or sets a pragma on the connection of the running change.</summary>
internal static class Pragma
{
    internal static async Task<string> ReadAsync(ExchangeDb db, string pragma)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = ("PRAGMA " + pragma, db.Database.CurrentTransaction!.GetDbTransaction());
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}
