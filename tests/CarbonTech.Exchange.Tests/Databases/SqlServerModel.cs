using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;

namespace CarbonTech.Exchange.Tests.Databases;

/// <summary>SQL Server's own compiler of schemas, offline: the create script, then each statement as a procedure with its parameters declared.</summary>
internal sealed partial class SqlServerModel : IDisposable
{
    private readonly TSqlModel model = new(SqlServerVersion.Sql160, new TSqlModelOptions());
    private int procedures;

    public SqlServerModel(string createScript)
    {
        foreach (var batch in Go().Split(createScript).Where(b => !string.IsNullOrWhiteSpace(b))) model.AddObjects(batch);
    }

    public void Add(string statement, IEnumerable<SqlParameter> parameters)
    {
        var declared = string.Join(", ", parameters.Select(p => $"{Name(p)} {Type(p)}"));
        model.AddObjects($"CREATE PROCEDURE [dbo].[statement_{++procedures}] {declared} AS BEGIN\n{statement}\nEND");
    }

    /// <summary>Errors and warnings, each with what they are about.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. model.Validate().Where(m => m.MessageType is DacMessageType.Error or DacMessageType.Warning).Select(m => $"{m.Prefix}{m.Number} {m.Message}")];

    public void Dispose() => model.Dispose();

    private static string Name(SqlParameter parameter) => parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;

    private static string Type(SqlParameter parameter)
    {
        var size = parameter.Size is > 0 and <= 4000 ? $"({parameter.Size})" : "(max)";
        return parameter.SqlDbType switch
        {
            System.Data.SqlDbType.NVarChar => $"nvarchar{size}",
            System.Data.SqlDbType.VarBinary => $"varbinary{size}",
            System.Data.SqlDbType.VarChar => $"varchar{size}",
            var other => other.ToString(),
        };
    }

    [GeneratedRegex(@"^\s*GO\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Go();
}
