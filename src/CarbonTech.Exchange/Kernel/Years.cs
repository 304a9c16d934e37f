namespace CarbonTech.Exchange.Kernel;

/// <summary>The years in which a day of business can lie: what is typed or imported outside of them is no day, and no period is counted from it.</summary>
public static class Years
{
    public const int First = 1900;
    public const int Last = 2199;

    public static bool AreMeant(int year) => year is >= First and <= Last;
}
