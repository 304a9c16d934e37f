using CarbonTech.Exchange.Kernel;

namespace CarbonTech.Exchange.Deals;

/// <summary>An answer to the export question with what the seller said to it.</summary>
public sealed record ExportLine(
    ExportAnswerId Id, ExportStage Stage, ExportAnswerStatus Status, ExportFacts Facts, PersonId AnsweredBy, DateTimeOffset AnsweredAt, PersonId? JudgedBy, DateTimeOffset? JudgedAt, string? Objection)
{
    internal static ExportLine Of(ExportAnswer a) => new(
        a.Id, a.Stage, a.Status, new(a.ForeignBuyer, a.ForeignControl, a.ForeignUse, a.Ground, a.Statement, a.LicenceNumber, a.File), a.AnsweredBy, a.AnsweredAt, a.JudgedBy, a.JudgedAt, a.Objection);
}
