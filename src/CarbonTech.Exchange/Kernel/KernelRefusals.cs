namespace CarbonTech.Exchange.Kernel;

/// <summary>What the kernel itself refuses.</summary>
public static class KernelRefusals
{
    /// <summary>The row was changed after the person saw it.</summary>
    public static readonly Refusal ChangedMeanwhile = new("kernel.changed-meanwhile", RefusalKind.Conflict);

    /// <summary>The same act came with another input.</summary>
    public static readonly Refusal OtherInput = new("kernel.other-input", RefusalKind.Conflict);

    /// <summary>The writer lost the race too often or the storage did not answer; nothing was written.</summary>
    public static readonly Refusal Busy = new("kernel.busy", RefusalKind.Busy);

    /// <summary>The life of the thing has no such step from where it stands.</summary>
    public static Refusal NotNow(Enum from, Enum to) => new("kernel.not-now", RefusalKind.Conflict, Args: [from, to]);

    public static Refusal Required(string field) => new("kernel.required", RefusalKind.Invalid, field);

    public static Refusal TooLong(string field, int most) => new("kernel.too-long", RefusalKind.Invalid, field, [most]);

    /// <summary>What the exchange itself does because of a fact or a clock; nobody asks for it.</summary>
    public static readonly Refusal SystemOnly = new("kernel.system-only", RefusalKind.Forbidden);

    /// <summary>The thing is not there, or not for this reader.</summary>
    public static readonly Refusal Missing = new("kernel.missing", RefusalKind.Missing);
}
