using System.Reflection;
using CarbonTech.Exchange.Adapters.Database.Sqlite;
using CarbonTech.Exchange.Adapters.Database.SqlServer;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace CarbonTech.Exchange.Tests.Databases;

/// <summary>The SQL Server side without a server: migrations that match the model, a schema that compiles, and every statement that the use cases send.</summary>
public sealed class SqlServerTests
{
    [Fact]
    public void Both_databases_have_migrations_for_the_whole_model()
    {
        using var sqlite = new SqliteExchangeDb(new DbContextOptionsBuilder<SqliteExchangeDb>().UseSqlite("Data Source=:memory:").Options);
        using var server = Context();
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite: run infra/migrations.sh");
        Assert.False(server.Database.HasPendingModelChanges(), "SQL Server: run infra/migrations.sh");
    }

    [Fact]
    public void A_planted_column_without_a_migration_is_caught_on_both()
    {
        using var sqlite = new SqliteExchangeDb(new DbContextOptionsBuilder<SqliteExchangeDb>().UseSqlite("Data Source=:memory:").ReplaceService<IModelCustomizer, PlantedColumn>().Options);
        using var server = new SqlServerExchangeDb(new DbContextOptionsBuilder<SqlServerExchangeDb>().UseSqlServer("Server=nowhere;Database=exchange").ReplaceService<IModelCustomizer, PlantedColumn>().Options);
        Assert.True(sqlite.Database.HasPendingModelChanges());
        Assert.True(server.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_schema_compiles()
    {
        using var db = Context();
        using var model = new SqlServerModel(db.Database.GenerateCreateScript());
        Assert.Empty(model.Faults());
    }

    [Fact]
    public void A_planted_wrong_column_is_caught()
    {
        using var db = Context();
        using var model = new SqlServerModel(db.Database.GenerateCreateScript());
        model.Add("SELECT [Nowhere] FROM [Journal]", []);
        Assert.NotEmpty(model.Faults());
    }

    [Fact]
    public async Task Every_statement_of_the_use_cases_compiles()
    {
        var statements = new Dictionary<string, Microsoft.Data.SqlClient.SqlParameter[]>();
        foreach (var oneRow in new[] { false, true })
        {
            var connection = new SilentConnection(oneRow);
            await RunAllAsync(connection);
            foreach (var (text, parameters) in connection.Statements) statements[text] = parameters;
        }

        using var db = Context();
        using var model = new SqlServerModel(db.Database.GenerateCreateScript());
        foreach (var (text, parameters) in statements) model.Add(text, parameters);
        Assert.Empty(model.Faults());
        Assert.True(statements.Count > 60, $"Only {statements.Count} statements were caught.");
    }

    /// <summary>Calls every public door of every use case with plain inputs. What they answer does not matter here, only what they ask the database.</summary>
    private static async Task RunAllAsync(SilentConnection connection)
    {
        var options = new DbContextOptionsBuilder<SqlServerExchangeDb>().UseSqlServer(connection).Options;
        await using var exchange = await TestExchange.StartAsync(more: s => s.Replace(ServiceDescriptor.Singleton<IDatabase>(new SqlServerDatabase(options))));
        foreach (var type in typeof(ExchangeDb).Assembly.GetTypes().Where(t => t is { IsPublic: true, IsClass: true, IsAbstract: false }).OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            if (exchange.Find(type) is not { } useCase || useCase is Bell) continue;
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => m.ReturnType.IsAssignableTo(typeof(Task)) && !m.IsGenericMethod && m.Name != "DisposeAsync"))
            {
                await TryAsync(useCase, method);
            }
        }
    }

    private static async Task TryAsync(object useCase, MethodInfo method)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            var call = (Task)method.Invoke(useCase, [.. method.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? patience.Token : Sample.Of(p.ParameterType))])!;
            _ = call.ContinueWith(c => c.Exception, TaskScheduler.Default);
            await Task.WhenAny(call, Task.Delay(TimeSpan.FromSeconds(1)));
        }
        catch (Exception answer) when (answer is TargetInvocationException or ArgumentException or InvalidOperationException or NullReferenceException or NotSupportedException)
        {
            // default rows make no sense to the rules; the statements were caught on the way
        }
    }

    /// <summary>The model of the exchange and one column more.</summary>
    private sealed class PlantedColumn(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<JournalRow>().Property<int>("Planted");
        }
    }

    private static SqlServerExchangeDb Context() => new(new DbContextOptionsBuilder<SqlServerExchangeDb>().UseSqlServer("Server=nowhere;Database=exchange").Options);
}
