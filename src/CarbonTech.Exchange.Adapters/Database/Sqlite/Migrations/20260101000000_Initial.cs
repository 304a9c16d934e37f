using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarbonTech.Exchange.Adapters.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                    table.CheckConstraint("CK_Accounts_Culture_Length", "length(\"Culture\") <= 10");
                    table.CheckConstraint("CK_Accounts_Email_Length", "length(\"Email\") <= 254");
                    table.CheckConstraint("CK_Accounts_Name_Length", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_Accounts_NormalizedEmail_Length", "length(\"NormalizedEmail\") <= 254");
                    table.CheckConstraint("CK_Accounts_PasswordHash_Length", "length(\"PasswordHash\") <= 400");
                    table.CheckConstraint("CK_Accounts_SecurityStamp_Length", "length(\"SecurityStamp\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => new { x.Party, x.Act });
                });

            migrationBuilder.CreateTable(
                name: "Bids",
                columns: table => new
                {
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    MaximumMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Commitment = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    PriceMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    LeaderCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bids", x => new { x.Lot, x.Round, x.Number });
                    table.CheckConstraint("CK_Bids_Code_Length", "length(\"Code\") <= 10");
                    table.CheckConstraint("CK_Bids_LeaderCode_Length", "length(\"LeaderCode\") <= 10");
                });

            migrationBuilder.CreateTable(
                name: "Cursors",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Holder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cursors", x => x.Name);
                    table.CheckConstraint("CK_Cursors_Name_Length", "length(\"Name\") <= 60");
                });

            migrationBuilder.CreateTable(
                name: "Deals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Origin = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OriginId = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Seller = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Buyer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Brokerage = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Mandate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Terms = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    DealType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CommissionBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    PayBy = table.Column<long>(type: "INTEGER", nullable: true),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Deposit = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PriceRequest = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    SignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SellerCommissionMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    RoomOpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DisputedFrom = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    EndAskedBy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    EndReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Price_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Price_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deals", x => x.Id);
                    table.CheckConstraint("CK_Deals_DealType_Length", "length(\"DealType\") <= 30");
                    table.CheckConstraint("CK_Deals_DisputedFrom_Length", "length(\"DisputedFrom\") <= 30");
                    table.CheckConstraint("CK_Deals_EndAskedBy_Length", "length(\"EndAskedBy\") <= 30");
                    table.CheckConstraint("CK_Deals_EndReason_Length", "length(\"EndReason\") <= 1000");
                    table.CheckConstraint("CK_Deals_Origin_Length", "length(\"Origin\") <= 30");
                    table.CheckConstraint("CK_Deals_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Demands",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Publisher = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Serial = table.Column<int>(type: "INTEGER", nullable: true),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 240, nullable: true),
                    Type = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Field = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Region = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    ModeSet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Ending = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Match = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Demands", x => x.Id);
                    table.CheckConstraint("CK_Demands_Ending_Length", "length(\"Ending\") <= 30");
                    table.CheckConstraint("CK_Demands_Field_Length", "length(\"Field\") <= 20");
                    table.CheckConstraint("CK_Demands_ModeSet_Length", "length(\"ModeSet\") <= 60");
                    table.CheckConstraint("CK_Demands_NameEn_Length", "length(\"NameEn\") <= 240");
                    table.CheckConstraint("CK_Demands_NameZh_Length", "length(\"NameZh\") <= 200");
                    table.CheckConstraint("CK_Demands_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Demands_Region_Length", "length(\"Region\") <= 6");
                    table.CheckConstraint("CK_Demands_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Demands_Type_Length", "length(\"Type\") <= 4");
                });

            migrationBuilder.CreateTable(
                name: "FeeReceipts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Part = table.Column<int>(type: "INTEGER", nullable: false),
                    Payer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TaxKind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TaxBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    TaxRuleFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeeReceipts", x => x.Id);
                    table.CheckConstraint("CK_FeeReceipts_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_FeeReceipts_TaxKind_Length", "length(\"TaxKind\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "GatewayEvents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Event = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Movement = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HappenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatewayEvents", x => x.Id);
                    table.CheckConstraint("CK_GatewayEvents_Event_Length", "length(\"Event\") <= 100");
                    table.CheckConstraint("CK_GatewayEvents_Gateway_Length", "length(\"Gateway\") <= 30");
                    table.CheckConstraint("CK_GatewayEvents_Key_Length", "length(\"Key\") <= 200");
                    table.CheckConstraint("CK_GatewayEvents_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_GatewayEvents_Movement_Length", "length(\"Movement\") <= 200");
                    table.CheckConstraint("CK_GatewayEvents_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Mapping = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Job = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Counts = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wrote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Unknown = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    WasChecked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.CheckConstraint("CK_Imports_Counts_Length", "length(\"Counts\") <= 200");
                    table.CheckConstraint("CK_Imports_Failure_Length", "length(\"Failure\") <= 200");
                    table.CheckConstraint("CK_Imports_File_Length", "length(\"File\") <= 64");
                    table.CheckConstraint("CK_Imports_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_Imports_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Imports_Wrote_Length", "length(\"Wrote\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Cursor = table.Column<long>(type: "INTEGER", nullable: false),
                    Done = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    CancelAsked = table.Column<bool>(type: "INTEGER", nullable: false),
                    Holder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                    table.CheckConstraint("CK_Jobs_Failure_Length", "length(\"Failure\") <= 200");
                    table.CheckConstraint("CK_Jobs_Kind_Length", "length(\"Kind\") <= 60");
                    table.CheckConstraint("CK_Jobs_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Fact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Aggregate = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AggregateId = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Row);
                    table.CheckConstraint("CK_Journal_Aggregate_Length", "length(\"Aggregate\") <= 200");
                    table.CheckConstraint("CK_Journal_Fact_Length", "length(\"Fact\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerBalances", x => new { x.Kind, x.Subject, x.Currency });
                    table.CheckConstraint("CK_LedgerBalances_Currency_Length", "length(\"Currency\") <= 30");
                    table.CheckConstraint("CK_LedgerBalances_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_LedgerBalances_Minor", "\"Minor\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => x.Id);
                    table.CheckConstraint("CK_LedgerEntries_Cause_Length", "length(\"Cause\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "ListingPatents",
                columns: table => new
                {
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingPatents", x => new { x.Listing, x.Number });
                    table.CheckConstraint("CK_ListingPatents_Number_Length", "length(\"Number\") <= 40");
                });

            migrationBuilder.CreateTable(
                name: "Listings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    ExternalKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    Field = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    Trl = table.Column<int>(type: "INTEGER", nullable: true),
                    PriceMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ListedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastVerified = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ToSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Revision = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    RevisionState = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => x.Id);
                    table.CheckConstraint("CK_Listings_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_Listings_ExternalKey_Length", "length(\"ExternalKey\") <= 80");
                    table.CheckConstraint("CK_Listings_Field_Length", "length(\"Field\") <= 20");
                    table.CheckConstraint("CK_Listings_Reason_Length", "length(\"Reason\") <= 2000");
                    table.CheckConstraint("CK_Listings_RevisionState_Length", "length(\"RevisionState\") <= 30");
                    table.CheckConstraint("CK_Listings_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Listings_TitleEn_Length", "length(\"TitleEn\") <= 400");
                    table.CheckConstraint("CK_Listings_TitleZh_Length", "length(\"TitleZh\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Lots",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Session = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Seller = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Former = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DealType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ReserveMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    CommissionBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    PaymentDays = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FreeEndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    HammerAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    PriceMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    LeaderCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    BidCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    SuspendedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LogHash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    Deposit_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Deposit_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Start_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Start_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Step_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Step_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Timing_CloseWindowSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Timing_CountdownSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Timing_FarSteps = table.Column<int>(type: "INTEGER", nullable: false),
                    Timing_Format = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Timing_FreeBidNeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Timing_JoinWindowSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lots", x => x.Id);
                    table.CheckConstraint("CK_Lots_DealType_Length", "length(\"DealType\") <= 40");
                    table.CheckConstraint("CK_Lots_LeaderCode_Length", "length(\"LeaderCode\") <= 10");
                    table.CheckConstraint("CK_Lots_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Lots_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Lots_TitleEn_Length", "length(\"TitleEn\") <= 300");
                    table.CheckConstraint("CK_Lots_TitleZh_Length", "length(\"TitleZh\") <= 300");
                });

            migrationBuilder.CreateTable(
                name: "MutedTopics",
                columns: table => new
                {
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MutedTopics", x => new { x.Person, x.Topic });
                    table.CheckConstraint("CK_MutedTopics_Topic_Length", "length(\"Topic\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Due = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ReadAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    MailAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.CheckConstraint("CK_Notices_Currency_Length", "length(\"Currency\") <= 30");
                    table.CheckConstraint("CK_Notices_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_Notices_Mail_Length", "length(\"Mail\") <= 30");
                    table.CheckConstraint("CK_Notices_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Notices_TitleEn_Length", "length(\"TitleEn\") <= 300");
                    table.CheckConstraint("CK_Notices_TitleZh_Length", "length(\"TitleZh\") <= 300");
                });

            migrationBuilder.CreateTable(
                name: "ParkedFacts",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Error = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedFacts", x => new { x.Follower, x.Number });
                    table.CheckConstraint("CK_ParkedFacts_Error_Length", "length(\"Error\") <= 200");
                    table.CheckConstraint("CK_ParkedFacts_Follower_Length", "length(\"Follower\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    NameZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Capacities = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    Regime = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Uscc = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    Ror = table.Column<string>(type: "TEXT", maxLength: 9, nullable: true),
                    Orcid = table.Column<string>(type: "TEXT", maxLength: 19, nullable: true),
                    City = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    About = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AppliedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Trusted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                    table.CheckConstraint("CK_Parties_About_Length", "length(\"About\") <= 1000");
                    table.CheckConstraint("CK_Parties_City_Length", "length(\"City\") <= 200");
                    table.CheckConstraint("CK_Parties_NameEn_Length", "length(\"NameEn\") <= 200");
                    table.CheckConstraint("CK_Parties_NameZh_Length", "length(\"NameZh\") <= 200");
                    table.CheckConstraint("CK_Parties_Orcid_Length", "length(\"Orcid\") <= 19");
                    table.CheckConstraint("CK_Parties_Reason_Length", "length(\"Reason\") <= 500");
                    table.CheckConstraint("CK_Parties_Regime_Length", "length(\"Regime\") <= 30");
                    table.CheckConstraint("CK_Parties_Ror_Length", "length(\"Ror\") <= 9");
                    table.CheckConstraint("CK_Parties_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Parties_Uscc_Length", "length(\"Uscc\") <= 18");
                    table.CheckConstraint("CK_Parties_Website_Length", "length(\"Website\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "PaymentRequests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Payer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Beneficiary = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Due = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    RefundedMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    ForfeitedMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    CountedTo = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentRequests", x => x.Id);
                    table.CheckConstraint("CK_PaymentRequests_Purpose_Length", "length(\"Purpose\") <= 30");
                    table.CheckConstraint("CK_PaymentRequests_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "PayoutOrders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    To = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Held = table.Column<bool>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Maker = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Checker = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Try = table.Column<int>(type: "INTEGER", nullable: false),
                    AskAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoutOrders", x => x.Id);
                    table.CheckConstraint("CK_PayoutOrders_Cause_Length", "length(\"Cause\") <= 30");
                    table.CheckConstraint("CK_PayoutOrders_Gateway_Length", "length(\"Gateway\") <= 30");
                    table.CheckConstraint("CK_PayoutOrders_Reason_Length", "length(\"Reason\") <= 200");
                    table.CheckConstraint("CK_PayoutOrders_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Movement = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ArrivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    BookedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Checkout = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Request = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Payer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MatchedMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    MatchedBackMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    SuspenseBackMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.CheckConstraint("CK_Receipts_Back", "\"MatchedBackMinor\" <= \"MatchedMinor\" AND \"MatchedMinor\" + \"SuspenseBackMinor\" <= \"Amount_Minor\"");
                    table.CheckConstraint("CK_Receipts_Gateway_Length", "length(\"Gateway\") <= 30");
                    table.CheckConstraint("CK_Receipts_Movement_Length", "length(\"Movement\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "Reconciliations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Movements = table.Column<int>(type: "INTEGER", nullable: false),
                    CaughtUp = table.Column<int>(type: "INTEGER", nullable: false),
                    Differences = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Institution_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Institution_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Ledger_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Ledger_Minor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                    table.CheckConstraint("CK_Reconciliations_Differences_Length", "length(\"Differences\") <= 4000");
                    table.CheckConstraint("CK_Reconciliations_Gateway_Length", "length(\"Gateway\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "RefusedBids",
                columns: table => new
                {
                    Row = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Registration = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    MaximumMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefusedBids", x => x.Row);
                    table.CheckConstraint("CK_RefusedBids_Refusal_Length", "length(\"Refusal\") <= 60");
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Lead = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AcceptedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    RulesDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AppliedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DeclaredTie = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    TieApprovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    TieApprovedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    QualifiedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DepositRequest = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    DepositHeldAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DepositReleasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DepositFate = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OfferMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    OfferedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                    table.CheckConstraint("CK_Registrations_Code_Length", "length(\"Code\") <= 10");
                    table.CheckConstraint("CK_Registrations_DeclaredTie_Length", "length(\"DeclaredTie\") <= 1000");
                    table.CheckConstraint("CK_Registrations_DepositFate_Length", "length(\"DepositFate\") <= 30");
                    table.CheckConstraint("CK_Registrations_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Registrations_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Registrations_RulesDigest_Length", "length(\"RulesDigest\") <= 64");
                    table.CheckConstraint("CK_Registrations_Status_Length", "length(\"Status\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "RulesVersions",
                columns: table => new
                {
                    Version = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RulesVersions", x => x.Version);
                    table.CheckConstraint("CK_RulesVersions_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_RulesVersions_Version_Length", "length(\"Version\") <= 30");
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    Digest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    PublicKey = table.Column<byte[]>(type: "BLOB", maxLength: 4000, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SignCount = table.Column<long>(type: "INTEGER", nullable: false),
                    Transports = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    IsUserVerified = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "INTEGER", nullable: false),
                    AttestationObject = table.Column<byte[]>(type: "BLOB", maxLength: 2147483647, nullable: false),
                    ClientDataJson = table.Column<byte[]>(type: "BLOB", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.Digest);
                    table.CheckConstraint("CK_Passkeys_Name_Length", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_Passkeys_Transports_Length", "length(\"Transports\") <= 200");
                    table.ForeignKey(
                        name: "FK_Passkeys_Accounts_Person",
                        column: x => x.Person,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DealCertificates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    Serial = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Issuer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealCertificates", x => x.Id);
                    table.CheckConstraint("CK_DealCertificates_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_DealCertificates_Number_Length", "length(\"Number\") <= 30");
                    table.CheckConstraint("CK_DealCertificates_Reason_Length", "length(\"Reason\") <= 2000");
                    table.CheckConstraint("CK_DealCertificates_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_DealCertificates_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DealContracts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Draw = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Template = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DrawnAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SellerSignature = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    BuyerSignature = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    VoidReason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Recordal = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    FormerRecordal = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealContracts", x => x.Id);
                    table.CheckConstraint("CK_DealContracts_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_DealContracts_Number_Length", "length(\"Number\") <= 60");
                    table.CheckConstraint("CK_DealContracts_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_DealContracts_Template_Length", "length(\"Template\") <= 20");
                    table.CheckConstraint("CK_DealContracts_VoidReason_Length", "length(\"VoidReason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_DealContracts_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DealDisputes",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ResolvedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ResolvedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealDisputes", x => x.Id);
                    table.CheckConstraint("CK_DealDisputes_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_DealDisputes_Resolution_Length", "length(\"Resolution\") <= 1000");
                    table.CheckConstraint("CK_DealDisputes_Side_Length", "length(\"Side\") <= 30");
                    table.CheckConstraint("CK_DealDisputes_Stage_Length", "length(\"Stage\") <= 30");
                    table.CheckConstraint("CK_DealDisputes_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_DealDisputes_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DealPublications",
                columns: table => new
                {
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    SellerNames = table.Column<bool>(type: "INTEGER", nullable: false),
                    BuyerNames = table.Column<bool>(type: "INTEGER", nullable: false),
                    SellerAmount = table.Column<bool>(type: "INTEGER", nullable: false),
                    BuyerAmount = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealPublications", x => x.Deal);
                    table.ForeignKey(
                        name: "FK_DealPublications_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DuePayments",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Payer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    OpensAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Request = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    MetAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReleasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Denied = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    BaseMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    BasisPoints = table.Column<int>(type: "INTEGER", nullable: true),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AccountsAskedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AccountsWanted = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AccountsShownAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuePayments", x => x.Id);
                    table.CheckConstraint("CK_DuePayments_AccountsWanted_Length", "length(\"AccountsWanted\") <= 2000");
                    table.CheckConstraint("CK_DuePayments_Denied_Length", "length(\"Denied\") <= 2000");
                    table.CheckConstraint("CK_DuePayments_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_DuePayments_Reference_Length", "length(\"Reference\") <= 200");
                    table.CheckConstraint("CK_DuePayments_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_DuePayments_What_Length", "length(\"What\") <= 500");
                    table.ForeignKey(
                        name: "FK_DuePayments_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExportAnswers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ForeignBuyer = table.Column<bool>(type: "INTEGER", nullable: false),
                    ForeignControl = table.Column<bool>(type: "INTEGER", nullable: false),
                    ForeignUse = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LicenceNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FileDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    FileType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    FileSize = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    JudgedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    JudgedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Objection = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportAnswers", x => x.Id);
                    table.CheckConstraint("CK_ExportAnswers_FileDigest_Length", "length(\"FileDigest\") <= 64");
                    table.CheckConstraint("CK_ExportAnswers_FileName_Length", "length(\"FileName\") <= 200");
                    table.CheckConstraint("CK_ExportAnswers_FileType_Length", "length(\"FileType\") <= 100");
                    table.CheckConstraint("CK_ExportAnswers_Ground_Length", "length(\"Ground\") <= 30");
                    table.CheckConstraint("CK_ExportAnswers_LicenceNumber_Length", "length(\"LicenceNumber\") <= 100");
                    table.CheckConstraint("CK_ExportAnswers_Objection_Length", "length(\"Objection\") <= 1000");
                    table.CheckConstraint("CK_ExportAnswers_Stage_Length", "length(\"Stage\") <= 30");
                    table.CheckConstraint("CK_ExportAnswers_Statement_Length", "length(\"Statement\") <= 2000");
                    table.CheckConstraint("CK_ExportAnswers_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_ExportAnswers_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Gates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Answers = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gates", x => x.Id);
                    table.CheckConstraint("CK_Gates_Detail_Length", "length(\"Detail\") <= 4000");
                    table.CheckConstraint("CK_Gates_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_Gates_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Gates_Subject_Length", "length(\"Subject\") <= 200");
                    table.ForeignKey(
                        name: "FK_Gates_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NonDisclosures",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Years = table.Column<int>(type: "INTEGER", nullable: false),
                    Pattern = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DrawnBy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DrawnAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SellerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    SellerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BuyerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BuyerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BrokerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BrokerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NonDisclosures", x => x.Id);
                    table.CheckConstraint("CK_NonDisclosures_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_NonDisclosures_DrawnBy_Length", "length(\"DrawnBy\") <= 30");
                    table.CheckConstraint("CK_NonDisclosures_Pattern_Length", "length(\"Pattern\") <= 30");
                    table.CheckConstraint("CK_NonDisclosures_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_NonDisclosures_Deals_Id",
                        column: x => x.Id,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    RemindAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
                    table.CheckConstraint("CK_Offers_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_Offers_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Offers_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Offers_Side_Length", "length(\"Side\") <= 30");
                    table.CheckConstraint("CK_Offers_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_Offers_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegisterSteps",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    RecordBy = table.Column<long>(type: "INTEGER", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Number = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Returned = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterSteps", x => x.Id);
                    table.CheckConstraint("CK_RegisterSteps_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_RegisterSteps_Number_Length", "length(\"Number\") <= 100");
                    table.CheckConstraint("CK_RegisterSteps_Returned_Length", "length(\"Returned\") <= 2000");
                    table.CheckConstraint("CK_RegisterSteps_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_RegisterSteps_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RewardStatements",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    BasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    NetIncome_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NetIncome_Minor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardStatements", x => x.Id);
                    table.CheckConstraint("CK_RewardStatements_Note_Length", "length(\"Note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_RewardStatements_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Tier = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomFiles", x => x.Id);
                    table.CheckConstraint("CK_RoomFiles_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_RoomFiles_MediaType_Length", "length(\"MediaType\") <= 100");
                    table.CheckConstraint("CK_RoomFiles_Name_Length", "length(\"Name\") <= 200");
                    table.CheckConstraint("CK_RoomFiles_Note_Length", "length(\"Note\") <= 500");
                    table.CheckConstraint("CK_RoomFiles_Side_Length", "length(\"Side\") <= 30");
                    table.CheckConstraint("CK_RoomFiles_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_RoomFiles_Tier_Length", "length(\"Tier\") <= 30");
                    table.ForeignKey(
                        name: "FK_RoomFiles_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    IsProposal = table.Column<bool>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomMessages", x => x.Id);
                    table.CheckConstraint("CK_RoomMessages_Side_Length", "length(\"Side\") <= 30");
                    table.CheckConstraint("CK_RoomMessages_Text_Length", "length(\"Text\") <= 4000");
                    table.ForeignKey(
                        name: "FK_RoomMessages_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomTasks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    For = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Due = table.Column<long>(type: "INTEGER", nullable: false),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SetAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RemindedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomTasks", x => x.Id);
                    table.CheckConstraint("CK_RoomTasks_For_Length", "length(\"For\") <= 30");
                    table.CheckConstraint("CK_RoomTasks_SetBy_Length", "length(\"SetBy\") <= 30");
                    table.CheckConstraint("CK_RoomTasks_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_RoomTasks_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_RoomTasks_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SettlementPapers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementPapers", x => x.Id);
                    table.CheckConstraint("CK_SettlementPapers_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_SettlementPapers_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_SettlementPapers_MediaType_Length", "length(\"MediaType\") <= 100");
                    table.CheckConstraint("CK_SettlementPapers_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_SettlementPapers_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DemandResponses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Demand = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Responder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    ByBroker = table.Column<bool>(type: "INTEGER", nullable: false),
                    Message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeclinedFor = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    DeclineText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Chosen = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandResponses", x => x.Id);
                    table.CheckConstraint("CK_DemandResponses_DeclinedFor_Length", "length(\"DeclinedFor\") <= 30");
                    table.CheckConstraint("CK_DemandResponses_DeclineText_Length", "length(\"DeclineText\") <= 1000");
                    table.CheckConstraint("CK_DemandResponses_Message_Length", "length(\"Message\") <= 2000");
                    table.CheckConstraint("CK_DemandResponses_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_DemandResponses_Demands_Demand",
                        column: x => x.Demand,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DemandVerdicts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Demand = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Comments = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandVerdicts", x => x.Id);
                    table.CheckConstraint("CK_DemandVerdicts_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_DemandVerdicts_Reason_Length", "length(\"Reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_DemandVerdicts_Demands_Demand",
                        column: x => x.Demand,
                        principalTable: "Demands",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    Import = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reasons = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Written = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => new { x.Import, x.Number });
                    table.CheckConstraint("CK_ImportRows_Key_Length", "length(\"Key\") <= 80");
                    table.CheckConstraint("CK_ImportRows_Outcome_Length", "length(\"Outcome\") <= 30");
                    table.CheckConstraint("CK_ImportRows_Title_Length", "length(\"Title\") <= 200");
                    table.ForeignKey(
                        name: "FK_ImportRows_Imports_Import",
                        column: x => x.Import,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Seals",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Row = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seals", x => x.Number);
                    table.ForeignKey(
                        name: "FK_Seals_Journal_Row",
                        column: x => x.Row,
                        principalTable: "Journal",
                        principalColumn: "Row",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerLines",
                columns: table => new
                {
                    Entry = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerLines", x => new { x.Entry, x.Ordinal });
                    table.CheckConstraint("CK_LedgerLines_Kind_Length", "length(\"Kind\") <= 30");
                    table.ForeignKey(
                        name: "FK_LedgerLines_LedgerEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "LedgerEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Certificates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Running = table.Column<int>(type: "INTEGER", nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Holder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Word = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Claim = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ClaimDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReductionKg = table.Column<long>(type: "INTEGER", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GrantedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ValidUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    EndToldSoon = table.Column<bool>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
                    table.CheckConstraint("CK_Certificates_Claim_Length", "length(\"Claim\") <= 30");
                    table.CheckConstraint("CK_Certificates_ClaimDigest_Length", "length(\"ClaimDigest\") <= 64");
                    table.CheckConstraint("CK_Certificates_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_Certificates_Number_Length", "length(\"Number\") <= 30");
                    table.CheckConstraint("CK_Certificates_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Certificates_Word_Length", "length(\"Word\") <= 30");
                    table.ForeignKey(
                        name: "FK_Certificates_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Enquiries",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Asker = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AskedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Tied = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RepliedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DeclinedFor = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    DeclineText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OverdueToldAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enquiries", x => x.Id);
                    table.CheckConstraint("CK_Enquiries_DeclinedFor_Length", "length(\"DeclinedFor\") <= 30");
                    table.CheckConstraint("CK_Enquiries_DeclineText_Length", "length(\"DeclineText\") <= 1000");
                    table.CheckConstraint("CK_Enquiries_Purpose_Length", "length(\"Purpose\") <= 30");
                    table.CheckConstraint("CK_Enquiries_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Enquiries_Subject_Length", "length(\"Subject\") <= 200");
                    table.ForeignKey(
                        name: "FK_Enquiries_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GrantedRights",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    DealType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Grantee = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Territory = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantedRights", x => x.Id);
                    table.CheckConstraint("CK_GrantedRights_DealType_Length", "length(\"DealType\") <= 30");
                    table.CheckConstraint("CK_GrantedRights_Field_Length", "length(\"Field\") <= 30");
                    table.CheckConstraint("CK_GrantedRights_Number_Length", "length(\"Number\") <= 60");
                    table.CheckConstraint("CK_GrantedRights_Territory_Length", "length(\"Territory\") <= 200");
                    table.ForeignKey(
                        name: "FK_GrantedRights_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListingVerdicts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Score = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Comments = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingVerdicts", x => x.Id);
                    table.CheckConstraint("CK_ListingVerdicts_Kind_Length", "length(\"Kind\") <= 30");
                    table.CheckConstraint("CK_ListingVerdicts_Reason_Length", "length(\"Reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_ListingVerdicts_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ListingViews",
                columns: table => new
                {
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingViews", x => new { x.Listing, x.Day });
                    table.ForeignKey(
                        name: "FK_ListingViews_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PatentHolds",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    HolderKind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Holder = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PatentHolds", x => x.Id);
                    table.CheckConstraint("CK_PatentHolds_HolderKind_Length", "length(\"HolderKind\") <= 20");
                    table.CheckConstraint("CK_PatentHolds_Number_Length", "length(\"Number\") <= 60");
                    table.CheckConstraint("CK_PatentHolds_Scope_Length", "length(\"Scope\") <= 30");
                    table.ForeignKey(
                        name: "FK_PatentHolds_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicNotices",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Regime = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ListingDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DealType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PriceMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    Terms = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Taker = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Related = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Inside = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNotices", x => x.Id);
                    table.CheckConstraint("CK_PublicNotices_DealType_Length", "length(\"DealType\") <= 30");
                    table.CheckConstraint("CK_PublicNotices_Inside_Length", "length(\"Inside\") <= 1000");
                    table.CheckConstraint("CK_PublicNotices_ListingDigest_Length", "length(\"ListingDigest\") <= 64");
                    table.CheckConstraint("CK_PublicNotices_Reason_Length", "length(\"Reason\") <= 2000");
                    table.CheckConstraint("CK_PublicNotices_Regime_Length", "length(\"Regime\") <= 30");
                    table.CheckConstraint("CK_PublicNotices_Related_Length", "length(\"Related\") <= 2000");
                    table.CheckConstraint("CK_PublicNotices_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_PublicNotices_Taker_Length", "length(\"Taker\") <= 200");
                    table.CheckConstraint("CK_PublicNotices_Terms_Length", "length(\"Terms\") <= 2000");
                    table.CheckConstraint("CK_PublicNotices_TitleEn_Length", "length(\"TitleEn\") <= 400");
                    table.CheckConstraint("CK_PublicNotices_TitleZh_Length", "length(\"TitleZh\") <= 200");
                    table.ForeignKey(
                        name: "FK_PublicNotices_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Confirmations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Body = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SellerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    SellerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BuyerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BuyerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmations", x => x.Id);
                    table.CheckConstraint("CK_Confirmations_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_Confirmations_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_Confirmations_Lots_Id",
                        column: x => x.Id,
                        principalTable: "Lots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LotPapers",
                columns: table => new
                {
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LotPapers", x => new { x.Lot, x.Digest });
                    table.CheckConstraint("CK_LotPapers_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_LotPapers_MediaType_Length", "length(\"MediaType\") <= 200");
                    table.CheckConstraint("CK_LotPapers_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_LotPapers_Lots_Lot",
                        column: x => x.Lot,
                        principalTable: "Lots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LotWatches",
                columns: table => new
                {
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LotWatches", x => new { x.Person, x.Lot });
                    table.ForeignKey(
                        name: "FK_LotWatches_Lots_Lot",
                        column: x => x.Lot,
                        principalTable: "Lots",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Mandate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Client = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Brokerage = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Subject = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Mandate);
                    table.ForeignKey(
                        name: "FK_Agencies_Parties_Brokerage",
                        column: x => x.Brokerage,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agencies_Parties_Client",
                        column: x => x.Client,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BodyApprovals",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Terms = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Seat = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodyApprovals", x => x.Id);
                    table.CheckConstraint("CK_BodyApprovals_Capacity_Length", "length(\"Capacity\") <= 30");
                    table.CheckConstraint("CK_BodyApprovals_Reason_Length", "length(\"Reason\") <= 500");
                    table.CheckConstraint("CK_BodyApprovals_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_BodyApprovals_Parties_Body",
                        column: x => x.Body,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BrokerGrades",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Brokerage = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Grade = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BrokerGrades", x => x.Id);
                    table.CheckConstraint("CK_BrokerGrades_Grade_Length", "length(\"Grade\") <= 30");
                    table.CheckConstraint("CK_BrokerGrades_IssuedBy_Length", "length(\"IssuedBy\") <= 120");
                    table.CheckConstraint("CK_BrokerGrades_Number_Length", "length(\"Number\") <= 60");
                    table.CheckConstraint("CK_BrokerGrades_Reason_Length", "length(\"Reason\") <= 500");
                    table.CheckConstraint("CK_BrokerGrades_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_BrokerGrades_Accounts_Person",
                        column: x => x.Person,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BrokerGrades_Parties_Brokerage",
                        column: x => x.Brokerage,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SchemeCode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SchemeVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Applicant = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Body = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AppliedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    AppliedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Aim = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    TextDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Seat = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TakenUpAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Quotation = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    AcceptedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReasonZh = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    ReasonEn = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Certificate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ReviewComments = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ReviewedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Decided = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    SentBack = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Head = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Plan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PlannedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Parameters = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Reduction = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                    table.CheckConstraint("CK_Cases_Aim_Length", "length(\"Aim\") <= 200");
                    table.CheckConstraint("CK_Cases_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Cases_Number_Length", "length(\"Number\") <= 30");
                    table.CheckConstraint("CK_Cases_Plan_Length", "length(\"Plan\") <= 4000");
                    table.CheckConstraint("CK_Cases_ReasonEn_Length", "length(\"ReasonEn\") <= 2000");
                    table.CheckConstraint("CK_Cases_ReasonZh_Length", "length(\"ReasonZh\") <= 2000");
                    table.CheckConstraint("CK_Cases_ReviewComments_Length", "length(\"ReviewComments\") <= 4000");
                    table.CheckConstraint("CK_Cases_SchemeCode_Length", "length(\"SchemeCode\") <= 30");
                    table.CheckConstraint("CK_Cases_SentBack_Length", "length(\"SentBack\") <= 2000");
                    table.CheckConstraint("CK_Cases_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Cases_SubmissionDigest_Length", "length(\"SubmissionDigest\") <= 64");
                    table.CheckConstraint("CK_Cases_TextDigest_Length", "length(\"TextDigest\") <= 64");
                    table.ForeignKey(
                        name: "FK_Cases_Listings_Listing",
                        column: x => x.Listing,
                        principalTable: "Listings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Cases_Parties_Body",
                        column: x => x.Body,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Invitations",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Roles = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    InvitedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    InvitedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
                    table.CheckConstraint("CK_Invitations_Email_Length", "length(\"Email\") <= 254");
                    table.CheckConstraint("CK_Invitations_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_Invitations_Parties_Party",
                        column: x => x.Party,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Mandates",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Client = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Brokerage = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Broker = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SubjectId = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Exclusive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Commission = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Conflicts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    BothSides = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProposedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TextZh = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ClientPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    ClientSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BrokerPerson = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    BrokerSignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
                    table.CheckConstraint("CK_Mandates_Commission_Length", "length(\"Commission\") <= 2000");
                    table.CheckConstraint("CK_Mandates_Conflicts_Length", "length(\"Conflicts\") <= 2000");
                    table.CheckConstraint("CK_Mandates_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_Mandates_Reason_Length", "length(\"Reason\") <= 2000");
                    table.CheckConstraint("CK_Mandates_Side_Length", "length(\"Side\") <= 30");
                    table.CheckConstraint("CK_Mandates_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Mandates_Subject_Length", "length(\"Subject\") <= 30");
                    table.CheckConstraint("CK_Mandates_TitleEn_Length", "length(\"TitleEn\") <= 500");
                    table.CheckConstraint("CK_Mandates_TitleZh_Length", "length(\"TitleZh\") <= 500");
                    table.ForeignKey(
                        name: "FK_Mandates_Parties_Brokerage",
                        column: x => x.Brokerage,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Mandates_Parties_Client",
                        column: x => x.Client,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Roles = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => new { x.Party, x.Person });
                    table.ForeignKey(
                        name: "FK_Members_Accounts_Person",
                        column: x => x.Person,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Members_Parties_Party",
                        column: x => x.Party,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ties",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    A = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    B = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DeclaredBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ties", x => x.Id);
                    table.CheckConstraint("CK_Ties_Kind_Length", "length(\"Kind\") <= 30");
                    table.ForeignKey(
                        name: "FK_Ties_Parties_A",
                        column: x => x.A,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ties_Parties_B",
                        column: x => x.B,
                        principalTable: "Parties",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Checkouts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Request = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Payer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Url = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AskAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checkouts", x => x.Id);
                    table.CheckConstraint("CK_Checkouts_Gateway_Length", "length(\"Gateway\") <= 30");
                    table.CheckConstraint("CK_Checkouts_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Checkouts_Url_Length", "length(\"Url\") <= 1000");
                    table.ForeignKey(
                        name: "FK_Checkouts_PaymentRequests_Request",
                        column: x => x.Request,
                        principalTable: "PaymentRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RefundOrders",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Receipt = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Request = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    To = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Gateway = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Movement = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Maker = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Try = table.Column<int>(type: "INTEGER", nullable: false),
                    AskAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Amount_Currency = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundOrders", x => x.Id);
                    table.CheckConstraint("CK_RefundOrders_Cause_Length", "length(\"Cause\") <= 30");
                    table.CheckConstraint("CK_RefundOrders_Gateway_Length", "length(\"Gateway\") <= 30");
                    table.CheckConstraint("CK_RefundOrders_Movement_Length", "length(\"Movement\") <= 200");
                    table.CheckConstraint("CK_RefundOrders_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_RefundOrders_Receipts_Receipt",
                        column: x => x.Receipt,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationMembers",
                columns: table => new
                {
                    Registration = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Lot = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    BasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    ConsentedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConsentedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Seat = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationMembers", x => new { x.Registration, x.Party });
                    table.ForeignKey(
                        name: "FK_RegistrationMembers_Registrations_Registration",
                        column: x => x.Registration,
                        principalTable: "Registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationPapers",
                columns: table => new
                {
                    Registration = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationPapers", x => new { x.Registration, x.Digest });
                    table.CheckConstraint("CK_RegistrationPapers_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_RegistrationPapers_MediaType_Length", "length(\"MediaType\") <= 200");
                    table.CheckConstraint("CK_RegistrationPapers_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_RegistrationPapers_Registrations_Registration",
                        column: x => x.Registration,
                        principalTable: "Registrations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Sessions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    House = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    TitleZh = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ConditionsZh = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ConditionsEn = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Rules = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RulesDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AnnouncedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnnouncementDigest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ClosedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Terms_AgreementDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_AnnouncementDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_CloseWindowSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_CommissionBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_CountdownSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_ExtensionDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_Extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_Format = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Terms_FreeBidNeeded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Terms_JoinWindowSeconds = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_PaymentDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Times_DepositUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    Times_DisplayFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    Times_FreeEndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Times_RegistrationFrom = table.Column<long>(type: "INTEGER", nullable: false),
                    Times_RegistrationUntil = table.Column<long>(type: "INTEGER", nullable: false),
                    Times_StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
                    table.CheckConstraint("CK_Sessions_AnnouncementDigest_Length", "length(\"AnnouncementDigest\") <= 64");
                    table.CheckConstraint("CK_Sessions_ConditionsEn_Length", "length(\"ConditionsEn\") <= 4000");
                    table.CheckConstraint("CK_Sessions_ConditionsZh_Length", "length(\"ConditionsZh\") <= 4000");
                    table.CheckConstraint("CK_Sessions_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_Sessions_Rules_Length", "length(\"Rules\") <= 30");
                    table.CheckConstraint("CK_Sessions_RulesDigest_Length", "length(\"RulesDigest\") <= 64");
                    table.CheckConstraint("CK_Sessions_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Sessions_TitleEn_Length", "length(\"TitleEn\") <= 200");
                    table.CheckConstraint("CK_Sessions_TitleZh_Length", "length(\"TitleZh\") <= 200");
                    table.ForeignKey(
                        name: "FK_Sessions_RulesVersions_Rules",
                        column: x => x.Rules,
                        principalTable: "RulesVersions",
                        principalColumn: "Version",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Milestones",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Due = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ReportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Report = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Objection = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
                    table.CheckConstraint("CK_Milestones_Objection_Length", "length(\"Objection\") <= 2000");
                    table.CheckConstraint("CK_Milestones_Report_Length", "length(\"Report\") <= 2000");
                    table.CheckConstraint("CK_Milestones_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Milestones_Title_Length", "length(\"Title\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Milestones_Deals_Deal",
                        column: x => x.Deal,
                        principalTable: "Deals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Milestones_DuePayments_Due",
                        column: x => x.Due,
                        principalTable: "DuePayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ShareEvidences",
                columns: table => new
                {
                    Due = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Company = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShareEvidences", x => new { x.Due, x.Party });
                    table.CheckConstraint("CK_ShareEvidences_Company_Length", "length(\"Company\") <= 200");
                    table.ForeignKey(
                        name: "FK_ShareEvidences_DuePayments_Due",
                        column: x => x.Due,
                        principalTable: "DuePayments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GateAnswers",
                columns: table => new
                {
                    Gate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TakesPriority = table.Column<bool>(type: "INTEGER", nullable: true),
                    Notice = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Files = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateAnswers", x => new { x.Gate, x.Number });
                    table.CheckConstraint("CK_GateAnswers_Explanation_Length", "length(\"Explanation\") <= 2000");
                    table.CheckConstraint("CK_GateAnswers_Reason_Length", "length(\"Reason\") <= 30");
                    table.CheckConstraint("CK_GateAnswers_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_GateAnswers_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_GateAnswers_Gates_Gate",
                        column: x => x.Gate,
                        principalTable: "Gates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoomOpenings",
                columns: table => new
                {
                    File = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Act = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Deal = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomOpenings", x => new { x.File, x.Act });
                    table.CheckConstraint("CK_RoomOpenings_Side_Length", "length(\"Side\") <= 30");
                    table.ForeignKey(
                        name: "FK_RoomOpenings_RoomFiles_File",
                        column: x => x.File,
                        principalTable: "RoomFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResponseListings",
                columns: table => new
                {
                    Response = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Demand = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Owner = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Seat = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseListings", x => new { x.Response, x.Listing });
                    table.ForeignKey(
                        name: "FK_ResponseListings_DemandResponses_Response",
                        column: x => x.Response,
                        principalTable: "DemandResponses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CertificateStandings",
                columns: table => new
                {
                    Certificate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateStandings", x => new { x.Certificate, x.Number });
                    table.CheckConstraint("CK_CertificateStandings_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_CertificateStandings_Reason_Length", "length(\"Reason\") <= 1000");
                    table.CheckConstraint("CK_CertificateStandings_Status_Length", "length(\"Status\") <= 30");
                    table.ForeignKey(
                        name: "FK_CertificateStandings_Certificates_Certificate",
                        column: x => x.Certificate,
                        principalTable: "Certificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EnquiryMessages",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Enquiry = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnquiryMessages", x => x.Id);
                    table.CheckConstraint("CK_EnquiryMessages_Text_Length", "length(\"Text\") <= 4000");
                    table.ForeignKey(
                        name: "FK_EnquiryMessages_Enquiries_Enquiry",
                        column: x => x.Enquiry,
                        principalTable: "Enquiries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicNoticeObjections",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Notice = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Upheld = table.Column<bool>(type: "INTEGER", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNoticeObjections", x => x.Id);
                    table.CheckConstraint("CK_PublicNoticeObjections_Answer_Length", "length(\"Answer\") <= 4000");
                    table.CheckConstraint("CK_PublicNoticeObjections_Name_Length", "length(\"Name\") <= 100");
                    table.CheckConstraint("CK_PublicNoticeObjections_Text_Length", "length(\"Text\") <= 4000");
                    table.ForeignKey(
                        name: "FK_PublicNoticeObjections_PublicNotices_Notice",
                        column: x => x.Notice,
                        principalTable: "PublicNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicNoticePapers",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Notice = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Objection = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNoticePapers", x => x.Number);
                    table.CheckConstraint("CK_PublicNoticePapers_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_PublicNoticePapers_MediaType_Length", "length(\"MediaType\") <= 100");
                    table.CheckConstraint("CK_PublicNoticePapers_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_PublicNoticePapers_PublicNotices_Notice",
                        column: x => x.Notice,
                        principalTable: "PublicNotices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseEvidence",
                columns: table => new
                {
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEvidence", x => new { x.Case, x.Item, x.Digest });
                    table.CheckConstraint("CK_CaseEvidence_Digest_Length", "length(\"Digest\") <= 64");
                    table.CheckConstraint("CK_CaseEvidence_Item_Length", "length(\"Item\") <= 30");
                    table.CheckConstraint("CK_CaseEvidence_MediaType_Length", "length(\"MediaType\") <= 200");
                    table.CheckConstraint("CK_CaseEvidence_Name_Length", "length(\"Name\") <= 200");
                    table.ForeignKey(
                        name: "FK_CaseEvidence_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseMarks",
                columns: table => new
                {
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMarks", x => new { x.Case, x.Item });
                    table.CheckConstraint("CK_CaseMarks_Item_Length", "length(\"Item\") <= 30");
                    table.CheckConstraint("CK_CaseMarks_Text_Length", "length(\"Text\") <= 2000");
                    table.CheckConstraint("CK_CaseMarks_Verdict_Length", "length(\"Verdict\") <= 30");
                    table.ForeignKey(
                        name: "FK_CaseMarks_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CasePeople",
                columns: table => new
                {
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePeople", x => new { x.Case, x.Person, x.Part });
                    table.CheckConstraint("CK_CasePeople_Part_Length", "length(\"Part\") <= 30");
                    table.ForeignKey(
                        name: "FK_CasePeople_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseSubmissions",
                columns: table => new
                {
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<string>(type: "TEXT", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSubmissions", x => new { x.Case, x.Round });
                    table.CheckConstraint("CK_CaseSubmissions_Digest_Length", "length(\"Digest\") <= 64");
                    table.ForeignKey(
                        name: "FK_CaseSubmissions_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Nonconformities",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Case = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RaisedBy = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    JudgedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nonconformities", x => x.Id);
                    table.CheckConstraint("CK_Nonconformities_Action_Length", "length(\"Action\") <= 2000");
                    table.CheckConstraint("CK_Nonconformities_Item_Length", "length(\"Item\") <= 30");
                    table.CheckConstraint("CK_Nonconformities_Severity_Length", "length(\"Severity\") <= 30");
                    table.CheckConstraint("CK_Nonconformities_Status_Length", "length(\"Status\") <= 30");
                    table.CheckConstraint("CK_Nonconformities_Text_Length", "length(\"Text\") <= 2000");
                    table.CheckConstraint("CK_Nonconformities_Verdict_Length", "length(\"Verdict\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Nonconformities_Cases_Case",
                        column: x => x.Case,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Introductions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Mandate = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Brokerage = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Seller = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Buyer = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Listing = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Tie = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    EvidenceName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EvidenceSize = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => x.Id);
                    table.CheckConstraint("CK_Introductions_Evidence_Length", "length(\"Evidence\") <= 64");
                    table.CheckConstraint("CK_Introductions_EvidenceName_Length", "length(\"EvidenceName\") <= 200");
                    table.CheckConstraint("CK_Introductions_Note_Length", "length(\"Note\") <= 2000");
                    table.CheckConstraint("CK_Introductions_Tie_Length", "length(\"Tie\") <= 2000");
                    table.ForeignKey(
                        name: "FK_Introductions_Mandates_Mandate",
                        column: x => x.Mandate,
                        principalTable: "Mandates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IntroductionObjections",
                columns: table => new
                {
                    Introduction = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Party = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Person = table.Column<byte[]>(type: "BLOB", maxLength: 16, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntroductionObjections", x => new { x.Introduction, x.Party });
                    table.CheckConstraint("CK_IntroductionObjections_Text_Length", "length(\"Text\") <= 2000");
                    table.ForeignKey(
                        name: "FK_IntroductionObjections_Introductions_Introduction",
                        column: x => x.Introduction,
                        principalTable: "Introductions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_NormalizedEmail",
                table: "Accounts",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_Brokerage",
                table: "Agencies",
                column: "Brokerage");

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_Client",
                table: "Agencies",
                column: "Client");

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_Subject",
                table: "Agencies",
                column: "Subject");

            migrationBuilder.CreateIndex(
                name: "IX_Bids_Act_Party_Lot",
                table: "Bids",
                columns: new[] { "Act", "Party", "Lot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BodyApprovals_Body_Capacity_Seat",
                table: "BodyApprovals",
                columns: new[] { "Body", "Capacity", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BrokerGrades_Brokerage_Person",
                table: "BrokerGrades",
                columns: new[] { "Brokerage", "Person" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BrokerGrades_Number",
                table: "BrokerGrades",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_BrokerGrades_Person",
                table: "BrokerGrades",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_CasePeople_Person",
                table: "CasePeople",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Applicant_AppliedAt",
                table: "Cases",
                columns: new[] { "Applicant", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Body_Status_AppliedAt",
                table: "Cases",
                columns: new[] { "Body", "Status", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Listing_SchemeCode_Seat",
                table: "Cases",
                columns: new[] { "Listing", "SchemeCode", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Number",
                table: "Cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Body_GrantedAt",
                table: "Certificates",
                columns: new[] { "Body", "GrantedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Case",
                table: "Certificates",
                column: "Case",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Holder_GrantedAt",
                table: "Certificates",
                columns: new[] { "Holder", "GrantedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Listing_Status",
                table: "Certificates",
                columns: new[] { "Listing", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Number",
                table: "Certificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Status_ValidUntil",
                table: "Certificates",
                columns: new[] { "Status", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Certificates_Year_Running",
                table: "Certificates",
                columns: new[] { "Year", "Running" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Checkouts_Request",
                table: "Checkouts",
                column: "Request");

            migrationBuilder.CreateIndex(
                name: "IX_Checkouts_Status_AskAt",
                table: "Checkouts",
                columns: new[] { "Status", "AskAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Confirmations_Deal",
                table: "Confirmations",
                column: "Deal");

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Deal",
                table: "DealCertificates",
                column: "Deal");

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Number",
                table: "DealCertificates",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Status_ProposedAt",
                table: "DealCertificates",
                columns: new[] { "Status", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Year_Serial",
                table: "DealCertificates",
                columns: new[] { "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DealContracts_Deal_Draw",
                table: "DealContracts",
                columns: new[] { "Deal", "Draw" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DealContracts_Digest",
                table: "DealContracts",
                column: "Digest");

            migrationBuilder.CreateIndex(
                name: "IX_DealDisputes_Deal_RaisedAt",
                table: "DealDisputes",
                columns: new[] { "Deal", "RaisedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Brokerage_OpenedAt",
                table: "Deals",
                columns: new[] { "Brokerage", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Buyer_OpenedAt",
                table: "Deals",
                columns: new[] { "Buyer", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Listing",
                table: "Deals",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Origin_OriginId",
                table: "Deals",
                columns: new[] { "Origin", "OriginId" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_PriceRequest",
                table: "Deals",
                column: "PriceRequest");

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Seller_OpenedAt",
                table: "Deals",
                columns: new[] { "Seller", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Deals_Status_PayBy",
                table: "Deals",
                columns: new[] { "Status", "PayBy" });

            migrationBuilder.CreateIndex(
                name: "IX_DemandResponses_Demand_SentAt",
                table: "DemandResponses",
                columns: new[] { "Demand", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DemandResponses_Responder_SentAt",
                table: "DemandResponses",
                columns: new[] { "Responder", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Demands_Publisher_CreatedAt",
                table: "Demands",
                columns: new[] { "Publisher", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Demands_Status_EndsAt",
                table: "Demands",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Demands_Status_OpenedAt",
                table: "Demands",
                columns: new[] { "Status", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Demands_Year_Serial",
                table: "Demands",
                columns: new[] { "Year", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DemandVerdicts_Demand",
                table: "DemandVerdicts",
                column: "Demand");

            migrationBuilder.CreateIndex(
                name: "IX_DuePayments_Deal_Ordinal",
                table: "DuePayments",
                columns: new[] { "Deal", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DuePayments_Request",
                table: "DuePayments",
                column: "Request");

            migrationBuilder.CreateIndex(
                name: "IX_DuePayments_Status_DueAt",
                table: "DuePayments",
                columns: new[] { "Status", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DuePayments_Status_OpensAt",
                table: "DuePayments",
                columns: new[] { "Status", "OpensAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Enquiries_Asker_AskedAt",
                table: "Enquiries",
                columns: new[] { "Asker", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Enquiries_Listing",
                table: "Enquiries",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_Enquiries_Owner_Status_DueAt",
                table: "Enquiries",
                columns: new[] { "Owner", "Status", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Enquiries_Status_DueAt",
                table: "Enquiries",
                columns: new[] { "Status", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_EnquiryMessages_Enquiry_Number",
                table: "EnquiryMessages",
                columns: new[] { "Enquiry", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExportAnswers_Deal_Stage_AnsweredAt",
                table: "ExportAnswers",
                columns: new[] { "Deal", "Stage", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_FeeReceipts_Payer_At",
                table: "FeeReceipts",
                columns: new[] { "Payer", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_FeeReceipts_Subject_Kind_Part",
                table: "FeeReceipts",
                columns: new[] { "Subject", "Kind", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GateAnswers_Deal",
                table: "GateAnswers",
                column: "Deal");

            migrationBuilder.CreateIndex(
                name: "IX_Gates_Deal_Ordinal",
                table: "Gates",
                columns: new[] { "Deal", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GatewayEvents_Gateway_Event",
                table: "GatewayEvents",
                columns: new[] { "Gateway", "Event" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GatewayEvents_Status_ReceivedAt",
                table: "GatewayEvents",
                columns: new[] { "Status", "ReceivedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_GrantedRights_Deal_Number",
                table: "GrantedRights",
                columns: new[] { "Deal", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GrantedRights_Listing",
                table: "GrantedRights",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_GrantedRights_Number_DealType",
                table: "GrantedRights",
                columns: new[] { "Number", "DealType" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_Import_Key",
                table: "ImportRows",
                columns: new[] { "Import", "Key" });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_Import_Outcome_Number",
                table: "ImportRows",
                columns: new[] { "Import", "Outcome", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Owner_BegunAt",
                table: "Imports",
                columns: new[] { "Owner", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_Brokerage_At",
                table: "Introductions",
                columns: new[] { "Brokerage", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_Buyer",
                table: "Introductions",
                column: "Buyer");

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_Mandate_At",
                table: "Introductions",
                columns: new[] { "Mandate", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Introductions_Seller_Buyer",
                table: "Introductions",
                columns: new[] { "Seller", "Buyer" });

            migrationBuilder.CreateIndex(
                name: "IX_Invitations_Party_Status",
                table: "Invitations",
                columns: new[] { "Party", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Kind_Subject",
                table: "Jobs",
                columns: new[] { "Kind", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_Jobs_Status_Until",
                table: "Jobs",
                columns: new[] { "Status", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_Journal_AggregateId",
                table: "Journal",
                column: "AggregateId");

            migrationBuilder.CreateIndex(
                name: "IX_Journal_Party_Act_Ordinal",
                table: "Journal",
                columns: new[] { "Party", "Act", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerEntries_Cause_Subject",
                table: "LedgerEntries",
                columns: new[] { "Cause", "Subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLines_Kind_Subject",
                table: "LedgerLines",
                columns: new[] { "Kind", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerLines_Party_Entry",
                table: "LedgerLines",
                columns: new[] { "Party", "Entry" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingPatents_Number",
                table: "ListingPatents",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Listings_Owner_ExternalKey",
                table: "Listings",
                columns: new[] { "Owner", "ExternalKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Listings_RevisionState_SubmittedAt",
                table: "Listings",
                columns: new[] { "RevisionState", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Listings_Status_ListedAt",
                table: "Listings",
                columns: new[] { "Status", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Listings_ToSample_ListedAt",
                table: "Listings",
                columns: new[] { "ToSample", "ListedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ListingVerdicts_Listing",
                table: "ListingVerdicts",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_Lots_Deal",
                table: "Lots",
                column: "Deal");

            migrationBuilder.CreateIndex(
                name: "IX_Lots_Listing",
                table: "Lots",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_Lots_Seller",
                table: "Lots",
                column: "Seller");

            migrationBuilder.CreateIndex(
                name: "IX_Lots_Session_Number",
                table: "Lots",
                columns: new[] { "Session", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Lots_Status_EndsAt",
                table: "Lots",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_LotWatches_Lot",
                table: "LotWatches",
                column: "Lot");

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_Brokerage_Status",
                table: "Mandates",
                columns: new[] { "Brokerage", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_Client_Status",
                table: "Mandates",
                columns: new[] { "Client", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_Status_EndsAt",
                table: "Mandates",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Mandates_SubjectId_Status",
                table: "Mandates",
                columns: new[] { "SubjectId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Members_Person",
                table: "Members",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_Deal_Ordinal",
                table: "Milestones",
                columns: new[] { "Deal", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_Due",
                table: "Milestones",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_Milestones_Status",
                table: "Milestones",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Nonconformities_Case_Number",
                table: "Nonconformities",
                columns: new[] { "Case", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Mail_MailAt",
                table: "Notices",
                columns: new[] { "Mail", "MailAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Person_Number_Kind",
                table: "Notices",
                columns: new[] { "Person", "Number", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Person_ReadAt",
                table: "Notices",
                columns: new[] { "Person", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Deal_Number",
                table: "Offers",
                columns: new[] { "Deal", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Status_RemindAt",
                table: "Offers",
                columns: new[] { "Status", "RemindAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Status_ValidUntil",
                table: "Offers",
                columns: new[] { "Status", "ValidUntil" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Ror",
                table: "Parties",
                column: "Ror");

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Status_AppliedAt",
                table: "Parties",
                columns: new[] { "Status", "AppliedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Parties_Uscc",
                table: "Parties",
                column: "Uscc");

            migrationBuilder.CreateIndex(
                name: "IX_Passkeys_Person",
                table: "Passkeys",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_PatentHolds_HolderKind_Holder",
                table: "PatentHolds",
                columns: new[] { "HolderKind", "Holder" });

            migrationBuilder.CreateIndex(
                name: "IX_PatentHolds_Listing",
                table: "PatentHolds",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_PatentHolds_Number_Scope",
                table: "PatentHolds",
                columns: new[] { "Number", "Scope" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentRequests_Payer_At",
                table: "PaymentRequests",
                columns: new[] { "Payer", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentRequests_Status_Due",
                table: "PaymentRequests",
                columns: new[] { "Status", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_PaymentRequests_Subject_Purpose",
                table: "PaymentRequests",
                columns: new[] { "Subject", "Purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_PayoutOrders_Deal",
                table: "PayoutOrders",
                column: "Deal");

            migrationBuilder.CreateIndex(
                name: "IX_PayoutOrders_Status_AskAt",
                table: "PayoutOrders",
                columns: new[] { "Status", "AskAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PayoutOrders_To",
                table: "PayoutOrders",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_PublicNoticeObjections_Notice",
                table: "PublicNoticeObjections",
                column: "Notice");

            migrationBuilder.CreateIndex(
                name: "IX_PublicNoticeObjections_Person_At",
                table: "PublicNoticeObjections",
                columns: new[] { "Person", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicNoticePapers_Notice_Objection",
                table: "PublicNoticePapers",
                columns: new[] { "Notice", "Objection" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicNotices_Listing_DealType",
                table: "PublicNotices",
                columns: new[] { "Listing", "DealType" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicNotices_Owner_BegunAt",
                table: "PublicNotices",
                columns: new[] { "Owner", "BegunAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicNotices_Status_EndsAt",
                table: "PublicNotices",
                columns: new[] { "Status", "EndsAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_BookedAt",
                table: "Receipts",
                column: "BookedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Gateway_Movement",
                table: "Receipts",
                columns: new[] { "Gateway", "Movement" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Request",
                table: "Receipts",
                column: "Request");

            migrationBuilder.CreateIndex(
                name: "IX_Reconciliations_Gateway_At",
                table: "Reconciliations",
                columns: new[] { "Gateway", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RefundOrders_Receipt",
                table: "RefundOrders",
                column: "Receipt");

            migrationBuilder.CreateIndex(
                name: "IX_RefundOrders_Status_AskAt",
                table: "RefundOrders",
                columns: new[] { "Status", "AskAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RefundOrders_To",
                table: "RefundOrders",
                column: "To");

            migrationBuilder.CreateIndex(
                name: "IX_RefusedBids_Lot",
                table: "RefusedBids",
                column: "Lot");

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSteps_Deal",
                table: "RegisterSteps",
                column: "Deal",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegisterSteps_Status_RecordBy",
                table: "RegisterSteps",
                columns: new[] { "Status", "RecordBy" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationMembers_Lot_Party_Seat",
                table: "RegistrationMembers",
                columns: new[] { "Lot", "Party", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationMembers_Party",
                table: "RegistrationMembers",
                column: "Party");

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_DepositRequest",
                table: "Registrations",
                column: "DepositRequest");

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_Lead",
                table: "Registrations",
                column: "Lead");

            migrationBuilder.CreateIndex(
                name: "IX_Registrations_Lot_Status",
                table: "Registrations",
                columns: new[] { "Lot", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ResponseListings_Demand_Listing_Seat",
                table: "ResponseListings",
                columns: new[] { "Demand", "Listing", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ResponseListings_Listing",
                table: "ResponseListings",
                column: "Listing");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseListings_Owner",
                table: "ResponseListings",
                column: "Owner");

            migrationBuilder.CreateIndex(
                name: "IX_RewardStatements_Deal_At",
                table: "RewardStatements",
                columns: new[] { "Deal", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomFiles_Deal_At",
                table: "RoomFiles",
                columns: new[] { "Deal", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomMessages_Deal_At",
                table: "RoomMessages",
                columns: new[] { "Deal", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomOpenings_Deal_At",
                table: "RoomOpenings",
                columns: new[] { "Deal", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomTasks_Deal_Due",
                table: "RoomTasks",
                columns: new[] { "Deal", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_RoomTasks_Status_RemindedAt_Due",
                table: "RoomTasks",
                columns: new[] { "Status", "RemindedAt", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_Seals_Row",
                table: "Seals",
                column: "Row",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_Rules",
                table: "Sessions",
                column: "Rules");

            migrationBuilder.CreateIndex(
                name: "IX_Sessions_Status",
                table: "Sessions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SettlementPapers_Deal_At",
                table: "SettlementPapers",
                columns: new[] { "Deal", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Ties_A_B_Kind",
                table: "Ties",
                columns: new[] { "A", "B", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ties_B",
                table: "Ties",
                column: "B");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acts");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "Bids");

            migrationBuilder.DropTable(
                name: "BodyApprovals");

            migrationBuilder.DropTable(
                name: "BrokerGrades");

            migrationBuilder.DropTable(
                name: "CaseEvidence");

            migrationBuilder.DropTable(
                name: "CaseMarks");

            migrationBuilder.DropTable(
                name: "CasePeople");

            migrationBuilder.DropTable(
                name: "CaseSubmissions");

            migrationBuilder.DropTable(
                name: "CertificateStandings");

            migrationBuilder.DropTable(
                name: "Checkouts");

            migrationBuilder.DropTable(
                name: "Confirmations");

            migrationBuilder.DropTable(
                name: "Cursors");

            migrationBuilder.DropTable(
                name: "DealCertificates");

            migrationBuilder.DropTable(
                name: "DealContracts");

            migrationBuilder.DropTable(
                name: "DealDisputes");

            migrationBuilder.DropTable(
                name: "DealPublications");

            migrationBuilder.DropTable(
                name: "DemandVerdicts");

            migrationBuilder.DropTable(
                name: "EnquiryMessages");

            migrationBuilder.DropTable(
                name: "ExportAnswers");

            migrationBuilder.DropTable(
                name: "FeeReceipts");

            migrationBuilder.DropTable(
                name: "GateAnswers");

            migrationBuilder.DropTable(
                name: "GatewayEvents");

            migrationBuilder.DropTable(
                name: "GrantedRights");

            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "IntroductionObjections");

            migrationBuilder.DropTable(
                name: "Invitations");

            migrationBuilder.DropTable(
                name: "Jobs");

            migrationBuilder.DropTable(
                name: "LedgerBalances");

            migrationBuilder.DropTable(
                name: "LedgerLines");

            migrationBuilder.DropTable(
                name: "ListingPatents");

            migrationBuilder.DropTable(
                name: "ListingVerdicts");

            migrationBuilder.DropTable(
                name: "ListingViews");

            migrationBuilder.DropTable(
                name: "LotPapers");

            migrationBuilder.DropTable(
                name: "LotWatches");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "Milestones");

            migrationBuilder.DropTable(
                name: "MutedTopics");

            migrationBuilder.DropTable(
                name: "Nonconformities");

            migrationBuilder.DropTable(
                name: "NonDisclosures");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "ParkedFacts");

            migrationBuilder.DropTable(
                name: "Passkeys");

            migrationBuilder.DropTable(
                name: "PatentHolds");

            migrationBuilder.DropTable(
                name: "PayoutOrders");

            migrationBuilder.DropTable(
                name: "PublicNoticeObjections");

            migrationBuilder.DropTable(
                name: "PublicNoticePapers");

            migrationBuilder.DropTable(
                name: "Reconciliations");

            migrationBuilder.DropTable(
                name: "RefundOrders");

            migrationBuilder.DropTable(
                name: "RefusedBids");

            migrationBuilder.DropTable(
                name: "RegisterSteps");

            migrationBuilder.DropTable(
                name: "RegistrationMembers");

            migrationBuilder.DropTable(
                name: "RegistrationPapers");

            migrationBuilder.DropTable(
                name: "ResponseListings");

            migrationBuilder.DropTable(
                name: "RewardStatements");

            migrationBuilder.DropTable(
                name: "RoomMessages");

            migrationBuilder.DropTable(
                name: "RoomOpenings");

            migrationBuilder.DropTable(
                name: "RoomTasks");

            migrationBuilder.DropTable(
                name: "Seals");

            migrationBuilder.DropTable(
                name: "Sessions");

            migrationBuilder.DropTable(
                name: "SettlementPapers");

            migrationBuilder.DropTable(
                name: "ShareEvidences");

            migrationBuilder.DropTable(
                name: "Ties");

            migrationBuilder.DropTable(
                name: "Certificates");

            migrationBuilder.DropTable(
                name: "PaymentRequests");

            migrationBuilder.DropTable(
                name: "Enquiries");

            migrationBuilder.DropTable(
                name: "Gates");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "Introductions");

            migrationBuilder.DropTable(
                name: "LedgerEntries");

            migrationBuilder.DropTable(
                name: "Lots");

            migrationBuilder.DropTable(
                name: "Cases");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "PublicNotices");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "Registrations");

            migrationBuilder.DropTable(
                name: "DemandResponses");

            migrationBuilder.DropTable(
                name: "RoomFiles");

            migrationBuilder.DropTable(
                name: "Journal");

            migrationBuilder.DropTable(
                name: "RulesVersions");

            migrationBuilder.DropTable(
                name: "DuePayments");

            migrationBuilder.DropTable(
                name: "Mandates");

            migrationBuilder.DropTable(
                name: "Listings");

            migrationBuilder.DropTable(
                name: "Demands");

            migrationBuilder.DropTable(
                name: "Deals");

            migrationBuilder.DropTable(
                name: "Parties");
        }
    }
}
