using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CarbonTech.Exchange.Adapters.Database.SqlServer.Migrations
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Culture = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PasswordHash = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SecurityStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Acts",
                columns: table => new
                {
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Act = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Digest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Answer = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acts", x => new { x.Party, x.Act });
                });

            migrationBuilder.CreateTable(
                name: "Bids",
                columns: table => new
                {
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Act = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    MaximumMinor = table.Column<long>(type: "bigint", nullable: true),
                    Salt = table.Column<byte[]>(type: "varbinary(16)", maxLength: 16, nullable: false),
                    Commitment = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: false),
                    LeaderCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EndsAt = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bids", x => new { x.Lot, x.Round, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Cursors",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cursors", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Deals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Origin = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OriginId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seller = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Buyer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brokerage = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Mandate = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Terms = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    DealType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    CommissionBasisPoints = table.Column<int>(type: "int", nullable: false),
                    PayBy = table.Column<long>(type: "bigint", nullable: true),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: false),
                    Deposit = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "bigint", nullable: true),
                    PriceRequest = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SignedAt = table.Column<long>(type: "bigint", nullable: true),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    SellerCommissionMinor = table.Column<long>(type: "bigint", nullable: false),
                    RoomOpenedAt = table.Column<long>(type: "bigint", nullable: true),
                    DisputedFrom = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EndAskedBy = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    EndReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Price_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Price_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Demands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Publisher = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Serial = table.Column<int>(type: "int", nullable: true),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameEn = table.Column<string>(type: "nvarchar(240)", maxLength: 240, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Type = table.Column<string>(type: "nvarchar(4)", maxLength: 4, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Field = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Region = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ModeSet = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Words = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    EndsAt = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: true),
                    OpenedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Ending = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Match = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Demands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FeeReceipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Part = table.Column<int>(type: "int", nullable: false),
                    Payer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TaxKind = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaxBasisPoints = table.Column<int>(type: "int", nullable: false),
                    TaxRuleFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeeReceipts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GatewayEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Event = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Key = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Movement = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    HappenedAt = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GatewayEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    File = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Mapping = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Job = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Counts = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Wrote = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Unknown = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    WasChecked = table.Column<bool>(type: "bit", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Cursor = table.Column<long>(type: "bigint", nullable: false),
                    Done = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    CancelAsked = table.Column<bool>(type: "bit", nullable: false),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false),
                    Failure = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Journal",
                columns: table => new
                {
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Act = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Fact = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Aggregate = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AggregateId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Journal", x => x.Row);
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Minor = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerBalances", x => new { x.Kind, x.Subject, x.Currency });
                    table.CheckConstraint("CK_LedgerBalances_Minor", "\"Minor\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "LedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ListingPatents",
                columns: table => new
                {
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingPatents", x => new { x.Listing, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Listings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ExternalKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TitleZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Field = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Trl = table.Column<int>(type: "int", nullable: true),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: true),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: true),
                    ListedAt = table.Column<long>(type: "bigint", nullable: true),
                    LastVerified = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ToSample = table.Column<bool>(type: "bit", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Revision = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    RevisionState = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Listings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Lots",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Session = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seller = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Former = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DealType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReserveMinor = table.Column<long>(type: "bigint", nullable: true),
                    CommissionBasisPoints = table.Column<int>(type: "int", nullable: false),
                    PaymentDays = table.Column<int>(type: "int", nullable: false),
                    StartsAt = table.Column<long>(type: "bigint", nullable: true),
                    FreeEndsAt = table.Column<long>(type: "bigint", nullable: true),
                    EndsAt = table.Column<long>(type: "bigint", nullable: true),
                    HammerAt = table.Column<long>(type: "bigint", nullable: true),
                    Round = table.Column<int>(type: "int", nullable: false),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: true),
                    LeaderCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    BidCount = table.Column<int>(type: "int", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SuspendedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LogHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Deposit_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Deposit_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Start_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Start_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Step_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Step_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Timing_CloseWindowSeconds = table.Column<int>(type: "int", nullable: false),
                    Timing_CountdownSeconds = table.Column<int>(type: "int", nullable: false),
                    Timing_FarSteps = table.Column<int>(type: "int", nullable: false),
                    Timing_Format = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Timing_FreeBidNeeded = table.Column<bool>(type: "bit", nullable: false),
                    Timing_JoinWindowSeconds = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lots", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MutedTopics",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MutedTopics", x => new { x.Person, x.Topic });
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Due = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReadAt = table.Column<long>(type: "bigint", nullable: true),
                    Mail = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    MailAt = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ParkedFacts",
                columns: table => new
                {
                    Follower = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Error = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    NextAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedFacts", x => new { x.Follower, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "Parties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NameZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Capacities = table.Column<int>(type: "int", maxLength: 30, nullable: false),
                    Regime = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Uscc = table.Column<string>(type: "nvarchar(18)", maxLength: 18, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Ror = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Orcid = table.Column<string>(type: "nvarchar(19)", maxLength: 19, nullable: true, collation: "Latin1_General_100_BIN2"),
                    City = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Website = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    About = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AppliedAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Trusted = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Parties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PaymentRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Payer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Beneficiary = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Due = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedMinor = table.Column<long>(type: "bigint", nullable: false),
                    RefundedMinor = table.Column<long>(type: "bigint", nullable: false),
                    ForfeitedMinor = table.Column<long>(type: "bigint", nullable: false),
                    CountedTo = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PayoutOrders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    To = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Held = table.Column<bool>(type: "bit", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Maker = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Checker = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Try = table.Column<int>(type: "int", nullable: false),
                    AskAt = table.Column<long>(type: "bigint", nullable: false),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayoutOrders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Movement = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ArrivedAt = table.Column<long>(type: "bigint", nullable: false),
                    BookedAt = table.Column<long>(type: "bigint", nullable: false),
                    Checkout = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Request = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Payer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MatchedMinor = table.Column<long>(type: "bigint", nullable: false),
                    MatchedBackMinor = table.Column<long>(type: "bigint", nullable: false),
                    SuspenseBackMinor = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.CheckConstraint("CK_Receipts_Back", "\"MatchedBackMinor\" <= \"MatchedMinor\" AND \"MatchedMinor\" + \"SuspenseBackMinor\" <= \"Amount_Minor\"");
                });

            migrationBuilder.CreateTable(
                name: "Reconciliations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Movements = table.Column<int>(type: "int", nullable: false),
                    CaughtUp = table.Column<int>(type: "int", nullable: false),
                    Differences = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Institution_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Institution_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Ledger_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Ledger_Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reconciliations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RefusedBids",
                columns: table => new
                {
                    Row = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Registration = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Act = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    MaximumMinor = table.Column<long>(type: "bigint", nullable: true),
                    Refusal = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefusedBids", x => x.Row);
                });

            migrationBuilder.CreateTable(
                name: "Registrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Lead = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AcceptedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RulesDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AppliedAt = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DeclaredTie = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TieApprovedAt = table.Column<long>(type: "bigint", nullable: true),
                    TieApprovedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Latin1_General_100_BIN2"),
                    QualifiedAt = table.Column<long>(type: "bigint", nullable: true),
                    DepositRequest = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DepositHeldAt = table.Column<long>(type: "bigint", nullable: true),
                    DepositReleasedAt = table.Column<long>(type: "bigint", nullable: true),
                    DepositFate = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OfferMinor = table.Column<long>(type: "bigint", nullable: true),
                    OfferedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Registrations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RulesVersions",
                columns: table => new
                {
                    Version = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TextZh = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RulesVersions", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "Passkeys",
                columns: table => new
                {
                    Digest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CredentialId = table.Column<byte[]>(type: "varbinary(1023)", maxLength: 1023, nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PublicKey = table.Column<byte[]>(type: "varbinary(4000)", maxLength: 4000, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false),
                    SignCount = table.Column<long>(type: "bigint", nullable: false),
                    Transports = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IsUserVerified = table.Column<bool>(type: "bit", nullable: false),
                    IsBackupEligible = table.Column<bool>(type: "bit", nullable: false),
                    IsBackedUp = table.Column<bool>(type: "bit", nullable: false),
                    AttestationObject = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    ClientDataJson = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Passkeys", x => x.Digest);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedAt = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: true),
                    Serial = table.Column<int>(type: "int", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Statement = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    IssuedAt = table.Column<long>(type: "bigint", nullable: true),
                    Issuer = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealCertificates", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Draw = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Template = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TextZh = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DrawnAt = table.Column<long>(type: "bigint", nullable: false),
                    SellerSignature = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    BuyerSignature = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    VoidReason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Recordal = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    FormerRecordal = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealContracts", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Stage = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    ResolvedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ResolvedAt = table.Column<long>(type: "bigint", nullable: true),
                    Resolution = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DealDisputes", x => x.Id);
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
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SellerNames = table.Column<bool>(type: "bit", nullable: false),
                    BuyerNames = table.Column<bool>(type: "bit", nullable: false),
                    SellerAmount = table.Column<bool>(type: "bit", nullable: false),
                    BuyerAmount = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    What = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Payer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OpensAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    Request = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    MetAt = table.Column<long>(type: "bigint", nullable: true),
                    ReleasedAt = table.Column<long>(type: "bigint", nullable: true),
                    Denied = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Reference = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Year = table.Column<int>(type: "int", nullable: true),
                    BaseMinor = table.Column<long>(type: "bigint", nullable: true),
                    BasisPoints = table.Column<int>(type: "int", nullable: true),
                    ReportedAt = table.Column<long>(type: "bigint", nullable: true),
                    AccountsAskedAt = table.Column<long>(type: "bigint", nullable: true),
                    AccountsWanted = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AccountsShownAt = table.Column<long>(type: "bigint", nullable: true),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuePayments", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ForeignBuyer = table.Column<bool>(type: "bit", nullable: false),
                    ForeignControl = table.Column<bool>(type: "bit", nullable: false),
                    ForeignUse = table.Column<bool>(type: "bit", nullable: false),
                    Ground = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Statement = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    LicenceNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FileSize = table.Column<long>(type: "bigint", nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: false),
                    JudgedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    JudgedAt = table.Column<long>(type: "bigint", nullable: true),
                    Objection = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportAnswers", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Detail = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Answers = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gates", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Years = table.Column<int>(type: "int", nullable: false),
                    Pattern = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TextZh = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DrawnBy = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DrawnAt = table.Column<long>(type: "bigint", nullable: false),
                    SellerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SellerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    BuyerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BuyerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    BrokerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BrokerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NonDisclosures", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Terms = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    MadeAt = table.Column<long>(type: "bigint", nullable: false),
                    ValidUntil = table.Column<long>(type: "bigint", nullable: false),
                    RemindAt = table.Column<long>(type: "bigint", nullable: true),
                    AnsweredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordBy = table.Column<long>(type: "bigint", nullable: true),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Number = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Returned = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterSteps", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BasisPoints = table.Column<int>(type: "int", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    NetIncome_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NetIncome_Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RewardStatements", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Tier = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    WithdrawnAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomFiles", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsProposal = table.Column<bool>(type: "bit", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomMessages", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    For = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Due = table.Column<long>(type: "bigint", nullable: false),
                    SetBy = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SetAt = table.Column<long>(type: "bigint", nullable: false),
                    EndedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    RemindedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomTasks", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettlementPapers", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Demand = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Responder = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByBroker = table.Column<bool>(type: "bit", nullable: false),
                    Message = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SentAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    DeclinedFor = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DeclineText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Chosen = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandResponses", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Demand = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Comments = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DemandVerdicts", x => x.Id);
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
                    Import = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reasons = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    Written = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => new { x.Import, x.Number });
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
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Row = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
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
                    Entry = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerLines", x => new { x.Entry, x.Ordinal });
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Running = table.Column<int>(type: "int", nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Word = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Claim = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ClaimDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReductionKg = table.Column<long>(type: "bigint", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PeriodUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    GrantedAt = table.Column<long>(type: "bigint", nullable: false),
                    ValidUntil = table.Column<long>(type: "bigint", nullable: false),
                    EndToldSoon = table.Column<bool>(type: "bit", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Certificates", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Asker = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tied = table.Column<bool>(type: "bit", nullable: false),
                    AskedAt = table.Column<long>(type: "bigint", nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    RepliedAt = table.Column<long>(type: "bigint", nullable: true),
                    LastAt = table.Column<long>(type: "bigint", nullable: false),
                    MessageCount = table.Column<int>(type: "int", nullable: false),
                    DeclinedFor = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DeclineText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    OverdueToldAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Enquiries", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DealType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Grantee = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Territory = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Field = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GrantedRights", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Score = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    Comments = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ListingVerdicts", x => x.Id);
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
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Count = table.Column<int>(type: "int", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Scope = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    HolderKind = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Holder = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PatentHolds", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Regime = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ListingDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DealType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    PriceMinor = table.Column<long>(type: "bigint", nullable: true),
                    Terms = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Taker = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Related = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Inside = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    BegunAt = table.Column<long>(type: "bigint", nullable: false),
                    EndsAt = table.Column<long>(type: "bigint", nullable: false),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNotices", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SellerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SellerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    BuyerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BuyerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmations", x => x.Id);
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
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LotPapers", x => new { x.Lot, x.Digest });
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
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
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
                    Mandate = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Client = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brokerage = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Subject = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Capacity = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Terms = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    ApprovedAt = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Seat = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BodyApprovals", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brokerage = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Grade = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RecordedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RecordedAt = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BrokerGrades", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SchemeCode = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SchemeVersion = table.Column<int>(type: "int", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Applicant = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Body = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AppliedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AppliedAt = table.Column<long>(type: "bigint", nullable: false),
                    Aim = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    TextDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Seat = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TakenUpAt = table.Column<long>(type: "bigint", nullable: true),
                    Quotation = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    AcceptedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AcceptedAt = table.Column<long>(type: "bigint", nullable: true),
                    EndedAt = table.Column<long>(type: "bigint", nullable: true),
                    ReasonZh = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReasonEn = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Certificate = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewComments = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReviewedAt = table.Column<long>(type: "bigint", nullable: true),
                    Decided = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    SentBack = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Head = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Plan = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    PlannedAt = table.Column<long>(type: "bigint", nullable: true),
                    Parameters = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Reduction = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: true),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: true),
                    SubmissionDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SubmittedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Email = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Roles = table.Column<int>(type: "int", maxLength: 30, nullable: false),
                    InvitedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvitedAt = table.Column<long>(type: "bigint", nullable: false),
                    EndsAt = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Invitations", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Client = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brokerage = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Broker = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Exclusive = table.Column<bool>(type: "bit", nullable: false),
                    Commission = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsAt = table.Column<long>(type: "bigint", nullable: false),
                    Conflicts = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    BothSides = table.Column<bool>(type: "bit", nullable: false),
                    ProposedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposedAt = table.Column<long>(type: "bigint", nullable: false),
                    TextZh = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ClientPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ClientSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    BrokerPerson = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BrokerSignedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    DecidedAt = table.Column<long>(type: "bigint", nullable: true),
                    DecidedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Mandates", x => x.Id);
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
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Roles = table.Column<int>(type: "int", maxLength: 30, nullable: false),
                    Since = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    A = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    B = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DeclaredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ties", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Request = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Payer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AskAt = table.Column<long>(type: "bigint", nullable: false),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Checkouts", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Receipt = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Request = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    To = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Cause = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Gateway = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Movement = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Maker = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Try = table.Column<int>(type: "int", nullable: false),
                    AskAt = table.Column<long>(type: "bigint", nullable: false),
                    PaidAt = table.Column<long>(type: "bigint", nullable: true),
                    Amount_Currency = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Amount_Minor = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundOrders", x => x.Id);
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
                    Registration = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Lot = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BasisPoints = table.Column<int>(type: "int", nullable: false),
                    ConsentedAt = table.Column<long>(type: "bigint", nullable: true),
                    ConsentedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Seat = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Registration = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationPapers", x => new { x.Registration, x.Digest });
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    House = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TitleZh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TitleEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ConditionsZh = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ConditionsEn = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Rules = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RulesDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnnouncedAt = table.Column<long>(type: "bigint", nullable: true),
                    AnnouncementDigest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ClosedAt = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Terms_AgreementDays = table.Column<int>(type: "int", nullable: false),
                    Terms_AnnouncementDays = table.Column<int>(type: "int", nullable: false),
                    Terms_CloseWindowSeconds = table.Column<int>(type: "int", nullable: false),
                    Terms_CommissionBasisPoints = table.Column<int>(type: "int", nullable: false),
                    Terms_CountdownSeconds = table.Column<int>(type: "int", nullable: false),
                    Terms_ExtensionDays = table.Column<int>(type: "int", nullable: false),
                    Terms_Extensions = table.Column<int>(type: "int", nullable: false),
                    Terms_Format = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Terms_FreeBidNeeded = table.Column<bool>(type: "bit", nullable: false),
                    Terms_JoinWindowSeconds = table.Column<int>(type: "int", nullable: false),
                    Terms_PaymentDays = table.Column<int>(type: "int", nullable: false),
                    Times_DepositUntil = table.Column<long>(type: "bigint", nullable: false),
                    Times_DisplayFrom = table.Column<long>(type: "bigint", nullable: false),
                    Times_FreeEndsAt = table.Column<long>(type: "bigint", nullable: false),
                    Times_RegistrationFrom = table.Column<long>(type: "bigint", nullable: false),
                    Times_RegistrationUntil = table.Column<long>(type: "bigint", nullable: false),
                    Times_StartsAt = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sessions", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    Due = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReportedAt = table.Column<long>(type: "bigint", nullable: true),
                    Report = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    Objection = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestones", x => x.Id);
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
                    Due = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Company = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    BasisPoints = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShareEvidences", x => new { x.Due, x.Party });
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
                    Gate = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    TakesPriority = table.Column<bool>(type: "bit", nullable: true),
                    Notice = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Explanation = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Files = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GateAnswers", x => new { x.Gate, x.Number });
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
                    File = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Act = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Deal = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Side = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoomOpenings", x => new { x.File, x.Act });
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
                    Response = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Demand = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Owner = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seat = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                    Certificate = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CertificateStandings", x => new { x.Certificate, x.Number });
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Enquiry = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EnquiryMessages", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Notice = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Upheld = table.Column<bool>(type: "bit", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AnsweredBy = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNoticeObjections", x => x.Id);
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
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Notice = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Objection = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicNoticePapers", x => x.Number);
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
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MediaType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    From = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseEvidence", x => new { x.Case, x.Item, x.Digest });
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
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Verdict = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseMarks", x => new { x.Case, x.Item });
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
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Since = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CasePeople", x => new { x.Case, x.Person, x.Part });
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
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Round = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<string>(type: "nvarchar(max)", maxLength: 2147483647, nullable: false),
                    Digest = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseSubmissions", x => new { x.Case, x.Round });
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Case = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Item = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Severity = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RaisedBy = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RaisedAt = table.Column<long>(type: "bigint", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    AnsweredAt = table.Column<long>(type: "bigint", nullable: true),
                    Verdict = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    JudgedAt = table.Column<long>(type: "bigint", nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nonconformities", x => x.Id);
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Mandate = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Brokerage = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Seller = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Buyer = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Listing = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tie = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Evidence = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EvidenceName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    EvidenceSize = table.Column<long>(type: "bigint", nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Introductions", x => x.Id);
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
                    Introduction = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Party = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Person = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntroductionObjections", x => new { x.Introduction, x.Party });
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
                unique: true,
                filter: "[Number] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Status_ProposedAt",
                table: "DealCertificates",
                columns: new[] { "Status", "ProposedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DealCertificates_Year_Serial",
                table: "DealCertificates",
                columns: new[] { "Year", "Serial" },
                unique: true,
                filter: "[Year] IS NOT NULL AND [Serial] IS NOT NULL");

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
                unique: true,
                filter: "[Year] IS NOT NULL AND [Serial] IS NOT NULL");

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
                unique: true,
                filter: "[ExternalKey] IS NOT NULL");

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
