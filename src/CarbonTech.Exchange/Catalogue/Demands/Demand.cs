using CarbonTech.Exchange.Kernel;
using static CarbonTech.Exchange.Catalogue.DemandStatus;

namespace CarbonTech.Exchange.Catalogue;

/// <summary>A technology need (技术需求) that a party publishes. The operator's desk opens its text or returns it with comments; owners and brokers answer
/// it with listings until the end of its last day; the publisher takes one answer or ends it.</summary>
internal sealed class Demand : Aggregate<DemandStatus>
{
    public const int LongestReason = 1_000;

    /// <summary>Submitted → Draft is the desk's return; Matched → Open when the talks came to nothing.</summary>
    public static readonly StatusTable<DemandStatus> Life = new(
        Draft,
        (Draft, Submitted), (Draft, Closed),
        (Submitted, Draft), (Submitted, Open), (Submitted, Closed),
        (Open, Matched), (Open, Closed),
        (Matched, Open), (Matched, Closed));

    private Demand() : base(Life)
    {
    }

    public DemandId Id { get; private init; }

    public PartyId Publisher { get; private init; }

    /// <summary>Year and number under which it was first opened: 需求编号.</summary>
    public int? Year { get; private set; }

    public int? Serial { get; private set; }

    public DemandContent Content { get; private set; } = new();

    public string NameZh { get; private set; } = "";

    public string? NameEn { get; private set; }

    public string? Type { get; private set; }

    public string? Field { get; private set; }

    public string? Region { get; private set; }

    /// <summary>The codes of the modes, each between semicolons.</summary>
    public string ModeSet { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>The first instant at which it is no longer answered.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    public DateTimeOffset? OpenedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DemandEnding? Ending { get; private set; }

    /// <summary>Why the operator refused it or took it down, or why the publisher ended it.</summary>
    public string? Reason { get; private set; }

    /// <summary>The response that was taken.</summary>
    public ResponseId? Match { get; private set; }

    public static Result<Demand> Begin(DemandId id, PartyId publisher, DemandContent content, DateTimeOffset now)
    {
        if (DemandRules.CheckDraft(content) is { Any: true } no) return no;
        var demand = new Demand { Id = id, Publisher = publisher, CreatedAt = now };
        demand.Take(content);
        demand.Record(new DemandDrafted(id));
        return demand;
    }

    /// <summary>On the market at this instant.</summary>
    public bool IsOpen(DateTimeOffset now) => Status == Open && now < EndsAt;

    public Result<DemandStatus> Change(DemandContent content)
    {
        if (Status != Draft) return DemandRefusals.NotADraft;
        if (DemandRules.CheckDraft(content) is { Any: true } no) return no;
        Take(content);
        Record(new DemandEdited(Id));
        return Status;
    }

    public Result<DemandStatus> Submit(DateTimeOffset now)
    {
        if (!May(Submitted)) return KernelRefusals.NotNow(Status, Submitted);
        if (DemandRules.Check(Content, ChinaDay.Of(now)) is { Any: true } no) return no;
        SubmittedAt = now;
        return Move(Submitted, new DemandSubmitted(Id));
    }

    /// <summary>The desk puts it on the market under the next number of the year.</summary>
    public Result<DemandStatus> PutOnMarket(int year, int serial, DateTimeOffset now)
    {
        if (Status != Submitted) return KernelRefusals.NotNow(Status, Open);
        if (now >= EndsAt) return DemandRefusals.DayPassed;
        (Year, Serial, OpenedAt) = (year, serial, now);
        return Move(Open, new DemandOpened(Id));
    }

    public Result<DemandStatus> Return() => Status == Submitted ? Move(Draft, new DemandReturned(Id)) : KernelRefusals.NotNow(Status, Draft);

    /// <summary>The publisher takes a response: on time, or what arrived in time.</summary>
    public Result<DemandStatus> Take(ResponseId response)
    {
        if (!May(Matched)) return KernelRefusals.NotNow(Status, Matched);
        Match = response;
        return Move(Matched, new DemandMatched(Id, response));
    }

    /// <summary>The match came to nothing; what is left of its time can be used.</summary>
    public Result<DemandStatus> Reopen(DateTimeOffset now)
    {
        if (Status != Matched) return KernelRefusals.NotNow(Status, Open);
        if (now >= EndsAt) return DemandRefusals.DayPassed;
        Match = null;
        return Move(Open, new DemandReopened(Id));
    }

    public Result<DemandStatus> Close(DemandEnding ending, string? reason, DateTimeOffset now)
    {
        var may = ending switch
        {
            DemandEnding.DeadlinePassed => Status == Open,
            DemandEnding.Refused => Status == Submitted,
            DemandEnding.TakenDown => Status is Open or Matched,
            DemandEnding.Fulfilled => Status is Open or Matched,
            DemandEnding.Withdrawn => May(Closed),
        };
        if (!may) return KernelRefusals.NotNow(Status, Closed);
        if (ending == DemandEnding.DeadlinePassed && now < EndsAt) return DemandRefusals.StillTime;
        if (reason?.Length > LongestReason) return KernelRefusals.TooLong(nameof(Reason), LongestReason);
        if (ending is DemandEnding.Refused or DemandEnding.TakenDown && string.IsNullOrWhiteSpace(reason)) return KernelRefusals.Required(nameof(Reason));
        (Ending, EndedAt, Reason) = (ending, now, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        return Move(Closed, new DemandClosed(Id, ending));
    }

    private void Take(DemandContent content)
    {
        Content = content;
        (NameZh, NameEn, Type, Field, Region) = (content.NameZh?.Trim() ?? "", content.NameEn, content.Type, content.Field, content.Region);
        ModeSet = string.Concat(content.Modes.Select(m => $";{m};"));
        Words = content.Words();
        EndsAt = content.Until is { } day ? ChinaDay.EndOf(day) : null;
    }
}
