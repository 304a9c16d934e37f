using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Certification.NonconformityStatus;

namespace CarbonTech.Exchange.Certification;

/// <summary>Something does not hold (不符合项): raised by an evaluator, answered by the applicant with a corrective action, closed by an evaluator or
/// handed back. While one is not closed the evaluation is not submitted (ISO/IEC 17065, 7.4).</summary>
internal sealed class Nonconformity : Aggregate<NonconformityStatus>
{
    public const int LongestText = 2_000;

    public static readonly StatusTable<NonconformityStatus> Life = new(Open, (Open, Answered), (Answered, Open), (Answered, Closed));

    private Nonconformity()
        : base(Life)
    {
    }

    public NonconformityId Id { get; private init; }

    public CaseId Case { get; private init; }

    /// <summary>Counts within the case.</summary>
    public int Number { get; private init; }

    /// <summary>The item it is about, or null for the whole.</summary>
    public string? Item { get; private init; }

    public Severity Severity { get; private init; }

    public string Text { get; private init; } = "";

    public PersonId RaisedBy { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>What the applicant did about it.</summary>
    public string? Action { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What the evaluator said last: why it is closed, or why the answer is not enough.</summary>
    public string? Verdict { get; private set; }

    public DateTimeOffset? JudgedAt { get; private set; }

    public static Result<Nonconformity> Raise(CaseId of, int number, SchemeItem? item, Severity severity, string text, PersonId by, DateTimeOffset now)
    {
        var no = CaseTexts.Needed(text, nameof(Text), LongestText).When(!Enum.IsDefined(severity), KernelRefusals.Required(nameof(Severity)));
        if (no.Any) return no;
        var raised = new Nonconformity
        {
            Id = Kernel.Id.New<NonconformityId>(), Case = of, Number = number, Item = item?.Code, Severity = severity, Text = text.Trim(), RaisedBy = by, RaisedAt = now,
        };
        raised.Record(new NonconformityRaised(raised.Id, of, severity));
        return raised;
    }

    public Result<NonconformityStatus> Answer(string action, DateTimeOffset now)
    {
        if (!May(Answered)) return KernelRefusals.NotNow(Status, Answered);
        if (CaseTexts.Needed(action, nameof(Action), LongestText) is { Any: true } no) return no;
        (Action, AnsweredAt) = (action.Trim(), now);
        return Move(Answered, new NonconformityAnswered(Id, Case));
    }

    public Result<NonconformityStatus> Close(string verdict, DateTimeOffset now) => Judge(Closed, verdict, now, new NonconformityClosed(Id, Case));

    public Result<NonconformityStatus> HandBack(string verdict, DateTimeOffset now) => Judge(Open, verdict, now, new NonconformityHandedBack(Id, Case));

    private Result<NonconformityStatus> Judge(NonconformityStatus to, string verdict, DateTimeOffset now, IFact fact)
    {
        if (!May(to)) return KernelRefusals.NotNow(Status, to);
        if (CaseTexts.Needed(verdict, nameof(Verdict), LongestText) is { Any: true } no) return no;
        (Verdict, JudgedAt) = (verdict.Trim(), now);
        return Move(to, fact);
    }
}
