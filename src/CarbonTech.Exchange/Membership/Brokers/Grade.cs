namespace CarbonTech.Exchange.Membership;

/// <summary>Grade of a technology broker (技术经理人: 初级, 中级, 高级; T/CASTEM 1007-2022).</summary>
public enum Grade
{
    Junior = 1,
    Middle = 2,
    Senior = 3,
}
