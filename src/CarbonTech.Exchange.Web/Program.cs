using CarbonTech.Exchange.Web.Commands;

// serve, migrate, verify, …: the first word says what; the command builds the host and runs it.
return await ExchangeCommands.All().Parse(args).InvokeAsync();
