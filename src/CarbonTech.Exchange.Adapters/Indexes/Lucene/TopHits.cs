namespace CarbonTech.Exchange.Adapters.Indexes.Lucene;

/// <summary>Keeps the documents with the largest keys; of equal keys the document that came first.</summary>
internal sealed class TopHits(int most)
{
    private readonly PriorityQueue<int, (long Key, int Later)> kept = new(Math.Min(most, 256));
    private long smallest = long.MinValue;

    public void Offer(long key, int doc)
    {
        if (kept.Count < most)
        {
            kept.Enqueue(doc, (key, -doc));
            if (kept.Count == most) smallest = Smallest();
        }
        else if (key > smallest)
        {
            kept.DequeueEnqueue(doc, (key, -doc));
            smallest = Smallest();
        }
    }

    /// <summary>The kept documents with their keys, best first. Empties it.</summary>
    public List<(int Doc, long Key)> Take()
    {
        var best = new List<(int, long)>(kept.Count);
        while (kept.TryDequeue(out var doc, out var order)) best.Add((doc, order.Key));
        best.Reverse();
        return best;
    }

    private long Smallest()
    {
        _ = kept.TryPeek(out _, out var order);
        return order.Key;
    }
}
