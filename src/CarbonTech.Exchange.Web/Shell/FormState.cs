using CarbonTech.Exchange.Kernel;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CarbonTech.Exchange.Web.Shell;

/// <summary>What a form shows again: the values as they were typed, and the errors by field; errors of no field go to the summary.</summary>
public sealed class FormState
{
    private readonly Dictionary<string, string?[]> values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> errors = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, (string Field, string Label)> labels = new(StringComparer.OrdinalIgnoreCase);

    private FormState()
    {
    }

    /// <summary>Errors that belong to no field.</summary>
    public IReadOnlyList<string> Summary => errors.TryGetValue("", out var list) ? list : [];

    /// <summary>Fields with their first error, in the order found.</summary>
    public IEnumerable<(string Field, string Error)> Fields => errors.Where(e => e.Key.Length > 0).Select(e => (e.Key, e.Value[0]));

    public bool HasErrors => errors.Count > 0;

    /// <summary>A field has said what it is called; the summary above it is drawn again.</summary>
    public event Action? Named;

    /// <summary>The most telling refusal's status: 422 for wrong input, else by kind.</summary>
    public int Status { get; private init; } = StatusCodes.Status422UnprocessableEntity;

    public static FormState Of(ModelStateDictionary model, Refusals? refusals = null)
    {
        var texts = new Texts();
        var state = new FormState { Status = refusals is null ? StatusCodes.Status422UnprocessableEntity : Refused.Status(refusals) };
        foreach (var (key, entry) in model)
        {
            state.values[key] = entry.RawValue as string?[] ?? [entry.AttemptedValue];
            foreach (var error in entry.Errors) state.Add(key, error.ErrorMessage);
        }

        foreach (var refusal in refusals ?? []) state.Add(refusal.Field ?? "", texts.Of(refusal));
        return state;
    }

    /// <summary>The typed value, or null when the field was not posted.</summary>
    public string? Value(string name) => values.TryGetValue(name, out var v) ? string.Join(",", v) : null;

    /// <summary>The typed values of a field that stands several times, or null when it was not posted.</summary>
    public IReadOnlyList<string?>? Values(string name) => values.TryGetValue(name, out var v) ? v : null;

    /// <summary>The typed value of one of several fields with this name, or null.</summary>
    public string? At(string name, int index) => values.TryGetValue(name, out var v) && index < v.Length ? v[index] : null;

    public bool Has(string name, string value) => values.TryGetValue(name, out var v) && v.Contains(value);

    public bool Posted(string name) => values.ContainsKey(name);

    public string? Error(string name) => errors.TryGetValue(name, out var list) ? list[0] : null;

    /// <summary>What the page calls the field, so that the summary can say which one it means.</summary>
    public void Name(string field, string label)
    {
        if (Error(field) is null || !labels.TryAdd(field, (field, label))) return;
        Named?.Invoke();
    }

    /// <summary>Name and label of the field as the page drew it; a refusal may write its name in another case.</summary>
    public (string Field, string? Label) Drawn(string field) => labels.TryGetValue(field, out var drawn) ? drawn : (field, null);

    private void Add(string field, string error)
    {
        if (!errors.TryGetValue(field, out var list)) errors[field] = list = [];
        list.Add(error);
    }
}
