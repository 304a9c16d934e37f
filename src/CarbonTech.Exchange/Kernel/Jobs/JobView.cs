namespace CarbonTech.Exchange.Kernel.Jobs;

/// <summary>A job as pages and handlers see it.</summary>
public sealed record JobView(JobId Id, string Kind, Guid Subject, PersonId Person, PartyId Party, JobStatus Status, long Cursor, long Done, long Total,
    bool CancelAsked, DateTimeOffset MadeAt, DateTimeOffset? EndedAt, string? Failure)
{
    internal static JobView Of(Job j) =>
        new(j.Id, j.Kind, j.Subject, j.Person, j.Party, j.Status, j.Cursor, j.Done, j.Total, j.CancelAsked, j.MadeAt, j.EndedAt, j.Failure);
}
