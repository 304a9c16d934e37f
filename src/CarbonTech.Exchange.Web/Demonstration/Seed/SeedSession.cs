namespace CarbonTech.Exchange.Web.Demonstration;

/// <summary>The words of an invented session.</summary>
internal sealed record SeedSession(string Key, string TitleZh, string TitleEn, string IntroZh, string IntroEn);
