namespace CarbonTech.Exchange.Certification;

/// <summary>Readiness by items: contiguous from the lowest level, so that one gap ends it.</summary>
internal static class Levels
{
    /// <summary>The highest level whose required items, and those of all levels below, are met or not applicable; zero when the first is not.</summary>
    public static int Reached(Scheme scheme, IReadOnlyList<CaseMark> marks) =>
        scheme.Levels.TakeWhile(level => scheme.Items.Where(i => i.Level == level && i.Required).All(i => Holds(marks, i))).LastOrDefault();

    /// <summary>Required items that do not hold, up to a level or all.</summary>
    public static IReadOnlyList<string> Unmet(Scheme scheme, IReadOnlyList<CaseMark> marks, int? upTo) =>
        [.. Within(scheme, upTo).Where(i => i.Required && !Holds(marks, i)).Select(i => i.Code)];

    /// <summary>Required items without a judgement, up to a level or all.</summary>
    public static IReadOnlyList<string> Unjudged(Scheme scheme, IReadOnlyList<CaseMark> marks, int? upTo) =>
        [.. Within(scheme, upTo).Where(i => i.Required && marks.All(m => m.Item != i.Code)).Select(i => i.Code)];

    private static IEnumerable<SchemeItem> Within(Scheme scheme, int? upTo) => scheme.Items.Where(i => upTo is null || i.Level is null || i.Level <= upTo);

    private static bool Holds(IReadOnlyList<CaseMark> marks, SchemeItem item) => marks.Any(m => m.Item == item.Code && m.Satisfies);
}
