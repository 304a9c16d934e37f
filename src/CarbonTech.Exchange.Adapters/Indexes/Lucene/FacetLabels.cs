namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>The values of one facet over all segments, each with a number that stays while the index is open; 0 is none.</summary>
internal sealed class FacetLabels
{
    private readonly Lock door = new();
    private readonly Dictionary<string, ushort> numbers = new(StringComparer.Ordinal);
    private volatile string[] labels = [""];

    public int Count => labels.Length;

    public string this[int number] => labels[number];

    public ushort NumberOf(string label)
    {
        lock (door)
        {
            if (numbers.TryGetValue(label, out var known)) return known;
            var number = checked((ushort)labels.Length);
            numbers[label] = number;
            labels = [.. labels, label];
            return number;
        }
    }

    /// <summary>Number by number, whether the value is among the chosen.</summary>
    public bool[] Allowed(IEnumerable<string> chosen)
    {
        lock (door)
        {
            var allowed = new bool[labels.Length];
            foreach (var label in chosen)
            {
                if (numbers.TryGetValue(label, out var number)) allowed[number] = true;
            }

            return allowed;
        }
    }
}
