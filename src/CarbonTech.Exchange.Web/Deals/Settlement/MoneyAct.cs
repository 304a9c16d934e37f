namespace CarbonTech.Exchange.Web.Deals;

/// <summary>What a person may do in a deal's performance, each on a page of its own.</summary>
public enum MoneyAct
{
    Ask = 1,
    State = 2,
    Confirm = 3,
    Deny = 4,
    Share = 5,
    Royalty = 6,
    Minimum = 7,
    AskAccounts = 8,
    ShowAccounts = 9,
    MoreTime = 10,
    Deliver = 11,
    Accept = 12,
    Object = 13,
    File = 14,
    Return = 15,
    Registered = 16,
    Reward = 17,
    Default = 18,
}
