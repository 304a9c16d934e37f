using CarbonTech.Exchange;
using CarbonTech.Exchange.Adapters;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Web;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System).AddExchange().AddAdapters(builder.Configuration).AddExchangeWeb(builder.Configuration);
builder.Host.UseDefaultServiceProvider(o => o.ValidateOnBuild = o.ValidateScopes = true);
var app = builder.Build();
app.UseExchangeEdge().MapExchange();
await app.Services.GetRequiredService<IDatabase>().MigrateAsync(CancellationToken.None);
await app.RunAsync();
