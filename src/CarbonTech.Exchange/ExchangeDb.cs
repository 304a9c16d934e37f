using System.Data;
using CarbonTech.Exchange.Auctions.Bidding;
using CarbonTech.Exchange.Auctions.Lots;
using CarbonTech.Exchange.Auctions.Confirmations;
using CarbonTech.Exchange.Auctions.Registrations;
using CarbonTech.Exchange.Auctions.Sessions;
using CarbonTech.Exchange.Catalogue;
using CarbonTech.Exchange.Certification;
using CarbonTech.Exchange.Deals;
using CarbonTech.Exchange.Kernel;
using CarbonTech.Exchange.Kernel.Jobs;
using CarbonTech.Exchange.Kernel.Journal;
using CarbonTech.Exchange.Membership;
using CarbonTech.Exchange.Notifications;
using CarbonTech.Exchange.Payments;
using Microsoft.EntityFrameworkCore;

namespace CarbonTech.Exchange;

/// <summary>Every table of the exchange, grouped by module, in one model for both databases. Reading through it projects to public records;
/// it is saved by <see cref="Dbs.ChangeAsync"/> alone.</summary>
public abstract class ExchangeDb(DbContextOptions options) : DbContext(options)
{
    private ICommand? command;
    private int ordinal;
    private bool saving;

    // Kernel
    internal DbSet<ActRow> Acts => Set<ActRow>();
    internal DbSet<JournalRow> Journal => Set<JournalRow>();
    internal DbSet<Seal> Seals => Set<Seal>();
    internal DbSet<Cursor> Cursors => Set<Cursor>();
    internal DbSet<Job> Jobs => Set<Job>();
    internal DbSet<ParkedFact> ParkedFacts => Set<ParkedFact>();

    // Membership
    internal DbSet<Party> Parties => Set<Party>();
    internal DbSet<Member> Members => Set<Member>();
    internal DbSet<Invitation> Invitations => Set<Invitation>();
    internal DbSet<Tie> Ties => Set<Tie>();
    internal DbSet<BrokerGrade> BrokerGrades => Set<BrokerGrade>();
    internal DbSet<Agency> Agencies => Set<Agency>();
    internal DbSet<Account> Accounts => Set<Account>();
    internal DbSet<Passkey> Passkeys => Set<Passkey>();

    // Auctions: sessions and registrations
    internal DbSet<RulesVersion> RulesVersions => Set<RulesVersion>();
    internal DbSet<Session> Sessions => Set<Session>();
    internal DbSet<Registration> Registrations => Set<Registration>();
    internal DbSet<RegistrationMember> RegistrationMembers => Set<RegistrationMember>();
    internal DbSet<RegistrationPaper> RegistrationPapers => Set<RegistrationPaper>();
    internal DbSet<LotPaper> LotPapers => Set<LotPaper>();
    internal DbSet<LotWatch> LotWatches => Set<LotWatch>();
    internal DbSet<Confirmation> Confirmations => Set<Confirmation>();

    // Auctions: lots and bidding
    internal DbSet<Lot> Lots => Set<Lot>();
    internal DbSet<Bid> Bids => Set<Bid>();
    internal DbSet<RefusedBid> RefusedBids => Set<RefusedBid>();
    // Catalogue
    internal DbSet<Listing> Listings => Set<Listing>();
    internal DbSet<ListingPatent> ListingPatents => Set<ListingPatent>();
    internal DbSet<ListingVerdict> ListingVerdicts => Set<ListingVerdict>();
    internal DbSet<PatentHold> PatentHolds => Set<PatentHold>();
    internal DbSet<GrantedRight> GrantedRights => Set<GrantedRight>();
    internal DbSet<Import> Imports => Set<Import>();
    internal DbSet<ImportRow> ImportRows => Set<ImportRow>();
    internal DbSet<PublicNotice> PublicNotices => Set<PublicNotice>();
    internal DbSet<NoticePaperRow> PublicNoticePapers => Set<NoticePaperRow>();
    internal DbSet<Demand> Demands => Set<Demand>();
    internal DbSet<DemandVerdict> DemandVerdicts => Set<DemandVerdict>();
    internal DbSet<DemandResponse> DemandResponses => Set<DemandResponse>();
    internal DbSet<ResponseListing> ResponseListings => Set<ResponseListing>();
    internal DbSet<Enquiry> Enquiries => Set<Enquiry>();
    internal DbSet<EnquiryMessage> EnquiryMessages => Set<EnquiryMessage>();
    internal DbSet<ListingViews> ListingViews => Set<ListingViews>();

    // Certification
    internal DbSet<BodyApproval> BodyApprovals => Set<BodyApproval>();
    internal DbSet<Case> Cases => Set<Case>();
    internal DbSet<CasePerson> CasePeople => Set<CasePerson>();
    internal DbSet<CaseMark> CaseMarks => Set<CaseMark>();
    internal DbSet<CaseEvidence> CaseEvidence => Set<CaseEvidence>();
    internal DbSet<CaseSubmission> CaseSubmissions => Set<CaseSubmission>();
    internal DbSet<Nonconformity> Nonconformities => Set<Nonconformity>();
    internal DbSet<Certificate> Certificates => Set<Certificate>();
    internal DbSet<StandingEntry> CertificateStandings => Set<StandingEntry>();

    // Payments
    internal DbSet<LedgerEntry> LedgerEntries => Set<LedgerEntry>();
    internal DbSet<LedgerLine> LedgerLines => Set<LedgerLine>();
    internal DbSet<LedgerBalance> LedgerBalances => Set<LedgerBalance>();
    internal DbSet<PaymentRequest> PaymentRequests => Set<PaymentRequest>();
    internal DbSet<Checkout> Checkouts => Set<Checkout>();
    internal DbSet<GatewayEvent> GatewayEvents => Set<GatewayEvent>();
    internal DbSet<Receipt> Receipts => Set<Receipt>();
    internal DbSet<RefundOrder> RefundOrders => Set<RefundOrder>();
    internal DbSet<PayoutOrder> PayoutOrders => Set<PayoutOrder>();
    internal DbSet<Reconciliation> Reconciliations => Set<Reconciliation>();
    internal DbSet<FeeReceipt> FeeReceipts => Set<FeeReceipt>();

    // Deals
    internal DbSet<Deal> Deals => Set<Deal>();
    internal DbSet<Mandate> Mandates => Set<Mandate>();
    internal DbSet<Introduction> Introductions => Set<Introduction>();
    internal DbSet<IntroductionObjection> IntroductionObjections => Set<IntroductionObjection>();
    internal DbSet<DuePayment> DuePayments => Set<DuePayment>();
    internal DbSet<Milestone> Milestones => Set<Milestone>();
    internal DbSet<RegisterStep> RegisterSteps => Set<RegisterStep>();
    internal DbSet<ShareEvidence> ShareEvidences => Set<ShareEvidence>();
    internal DbSet<SettlementPaper> SettlementPapers => Set<SettlementPaper>();
    internal DbSet<RewardStatement> RewardStatements => Set<RewardStatement>();
    internal DbSet<Gate> Gates => Set<Gate>();
    internal DbSet<GateAnswer> GateAnswers => Set<GateAnswer>();
    internal DbSet<DealContract> DealContracts => Set<DealContract>();
    internal DbSet<NonDisclosure> NonDisclosures => Set<NonDisclosure>();
    internal DbSet<ExportAnswer> ExportAnswers => Set<ExportAnswer>();
    internal DbSet<RoomFile> RoomFiles => Set<RoomFile>();
    internal DbSet<RoomOpening> RoomOpenings => Set<RoomOpening>();
    internal DbSet<RoomMessage> RoomMessages => Set<RoomMessage>();
    internal DbSet<RoomTask> RoomTasks => Set<RoomTask>();
    internal DbSet<DealDispute> DealDisputes => Set<DealDispute>();
    internal DbSet<Offer> Offers => Set<Offer>();
    internal DbSet<DealCertificate> DealCertificates => Set<DealCertificate>();
    internal DbSet<DealPublication> DealPublications => Set<DealPublication>();

    // Notifications
    internal DbSet<Notice> Notices => Set<Notice>();
    internal DbSet<MutedTopic> MutedTopics => Set<MutedTopic>();

    /// <summary>The instant of the running change.</summary>
    internal DateTimeOffset Now { get; private set; }

    /// <summary>Who makes the running change.</summary>
    internal Actor By => command?.By ?? Actor.System;

    /// <summary>How this database stores an identifier, for SQL written by hand.</summary>
    public abstract object KeyOf(Guid id);

    /// <summary>The fastest way in which this database takes many rows of these columns, on the context's connection; it outlives the context.</summary>
    public virtual RowInsert InsertInto(string table, params IReadOnlyList<(string Name, DbType Type)> columns) => new CommandInsert(Database.GetDbConnection(), KeyOf, table, columns);

    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Only ChangeAsync saves.");

    public sealed override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => saving
        ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
        : throw new NotSupportedException("Only ChangeAsync saves.");

    internal void Begin(ICommand? change, DateTimeOffset now)
    {
        command = change;
        ordinal = 0;
        Now = now;
    }

    /// <summary>Makes a row that was only read part of the judgement: the change fails when it was changed meanwhile.</summary>
    internal void RelyOn(IAggregate row) => row.RaiseVersion();

    /// <summary>Records a fact of something that is no tracked aggregate.</summary>
    internal void Record(IFact fact, string aggregate, Guid id, int version)
    {
        if (command is null) throw new InvalidOperationException("A fact needs an act.");
        Journal.Add(new JournalRow
        {
            Act = command.Act, Ordinal = ordinal++, At = Now, Person = command.By.Person, Party = command.By.Party, Fact = fact.GetType().Name,
            Aggregate = aggregate, AggregateId = id, Version = version, Body = ExchangeJson.Write(fact, fact.GetType()),
        });
    }

    /// <summary>Writes what was changed so far, with versions raised and facts recorded: before a neighbour's WithinAsync and at the end of a change.</summary>
    internal async Task SaveSoFarAsync(CancellationToken ct)
    {
        foreach (var entry in ChangeTracker.Entries<IAggregate>().ToList())
        {
            var facts = entry.Entity.TakeFacts();
            if (facts.Count > 0 || entry.State is EntityState.Modified or EntityState.Added) entry.Entity.RaiseVersion();
            foreach (var fact in facts) Record(fact, entry.Metadata.ShortName(), KeyValue(entry.Property("Id").CurrentValue!), entry.Entity.Version);
        }

        saving = true;
        try
        {
            await SaveChangesAsync(ct);
        }
        finally
        {
            saving = false;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => ModelConventions.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ExchangeDb).Assembly);
        ModelConventions.Finish(modelBuilder);
    }

    private static Guid KeyValue(object id) => (Guid)id.GetType().GetProperty(nameof(IId<PartyId>.Value))!.GetValue(id)!;
}
