namespace CarbonTech.Exchange.Kernel;

/// <summary>A typed identifier. It is parsed from and printed as 32 hexadecimal digits and stored by the convention of the database.</summary>
public interface IId<TSelf> : IParsable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
