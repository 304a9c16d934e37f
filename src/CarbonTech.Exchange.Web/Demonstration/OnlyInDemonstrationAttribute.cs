namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>Marks a controller that exists in demonstration mode alone: without it there are no routes to it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnlyInDemonstrationAttribute : Attribute;
