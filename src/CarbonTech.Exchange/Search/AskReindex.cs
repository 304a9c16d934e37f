using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;

namespace CarbonTech.Exchange.Search;

/// <summary>The exchange itself asks for a new index; the node that serves builds it as a job. Answers the job's subject.</summary>
public sealed class AskReindex(Dbs dbs)
{
    public sealed record Input(Actor By, ActId Act) : ICommand;

    public Task<Result<Guid>> RunAsync(Input input, CancellationToken ct) => dbs.ChangeBySystemAsync<Guid>(input, db =>
    {
        JobDesk.Ask(db, ReindexJob.JobKind, input.Act.Value);
        return Task.FromResult<Result<Guid>>(input.Act.Value);
    }, ct);
}
