using CarbonTech.Exchange;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddExchange();
builder.Build().Run();
