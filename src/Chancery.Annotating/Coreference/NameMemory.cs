using Chancery.Annotating.Names;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Coreference;

/// <summary>The names told so far, by all the ways in which they are told again.</summary>
internal sealed class NameMemory(AnnotatedDocument document, ReferenceWords words)
{
    private readonly TokenLayer tokens = document.Tokens!;
    private readonly Dictionary<string, Candidate> whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Candidate> parts = new(StringComparer.Ordinal);

    /// <summary>A name told before: whole, by its last or first word, or by the initials of its words.</summary>
    public Candidate? Find(int head, int first, int end)
    {
        (first, end) = Trim(first, end);
        if (first >= end) return null;
        if (whole.TryGetValue(Key(first, end), out var known)) return known;
        // 'The Group of Six' is not the Group of Seven.
        if (end < tokens.Count && Word(end) is "of" or "for") return null;
        if (end - first == 1) return parts.GetValueOrDefault(Word(first));
        // 'Professor Roe' after 'Jane Roe', but not 'John Roe'.
        var last = parts.GetValueOrDefault(Word(Math.Min(head, end - 1)));
        return last is { IsPerson: true } && (words.IsTitle(Word(first)) || end - first == 1) ? last : null;
    }

    public Candidate? FindWhole(int first, int end) => whole.GetValueOrDefault(Key(first, end));

    /// <summary>A name that was only told inside a longer phrase; it comes again whole.</summary>
    public void LearnInside(Candidate candidate, int first, int end) => whole.TryAdd(Key(first, end), candidate);

    /// <summary>'Smith' after 'John Smith', 'WHO' after 'World Health Organization', 'the Charter' after 'the Charter of the United Nations'.</summary>
    public void Learn(Candidate candidate, int head, int first, int end)
    {
        (first, end) = Trim(first, end);
        if (first >= end) return;
        whole.TryAdd(Key(first, end), candidate);
        while (first < end - 1 && words.IsTitle(Word(first))) first++;
        whole.TryAdd(Key(first, end), candidate);
        if (end - first < 2) return;
        var of = first + 1;
        while (of < end && Word(of) is not ("of" or "for" or ",")) of++;
        if (of < end && !(of == first + 1 && words.IsBody(Word(first).ToLowerInvariant()))) whole.TryAdd(Key(first, of), candidate);
        if (head < end) parts[Word(head)] = candidate;
        if (!words.IsBody(Word(first).ToLowerInvariant())) parts.TryAdd(Word(first), candidate);
        var initials = new string([.. Enumerable.Range(first, end - first).Select(at => document.Document.Text[tokens.Starts[at]]).Where(char.IsUpper)]);
        if (initials.Length > 1) parts[initials] = candidate;
    }

    private (int First, int End) Trim(int first, int end)
    {
        while (first < end - 1 && Word(first) is "the" or "The" or "THE" or "a" or "an" or "our" or "this" or "\"" or "“") first++;
        while (end > first + 1 && Word(end - 1) is "'s" or "’s" or "'" or "’" or "\"" or "”") end--;
        return (first, end);
    }

    private string Key(int first, int end) => string.Join(' ', Enumerable.Range(first, end - first).Select(at => NameFolding.Fold(Word(at)).Replace('-', ' ').Replace(".", "", StringComparison.Ordinal)));

    private string Word(int token) => document.Token(token).Text;
}
