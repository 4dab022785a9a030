using System.Collections.Frozen;
using System.Collections.Immutable;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Quotes;

/// <summary>The tokens, tags and lemmas of a document, with the questions that attribution asks of them.</summary>
internal sealed class TokenView(AnnotatedDocument document)
{
    private static readonly FrozenSet<string> Days =
        "monday tuesday wednesday thursday friday saturday sunday yesterday today earlier tomorrow recently".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly TokenLayer tokens = document.Tokens!;
    private readonly TagLayer tags = document.Tags!;
    private readonly ImmutableArray<string> lemmas = document.Lemmas!.Value;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> days = Days.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int[] regionOf = RegionOf(document.Tokens!, QuotationMarks.Find(document.Document));

    public ImmutableArray<QuotedRegion> Regions { get; } = QuotationMarks.Find(document.Document);

    public TokenLayer Tokens => tokens;

    public SentenceLayer Sentences => document.Sentences!;

    public string Text => document.Document.Text;

    public UniversalTag Tag(int at) => tags.Universal[at];

    public string Lemma(int at) => lemmas[at];

    public ReadOnlySpan<char> Characters(int at) => Text.AsSpan(tokens.Starts[at], tokens.Ends[at] - tokens.Starts[at]);

    public bool Is(int at, string word) => Characters(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    public TextSpan Span(int first, int next) => new(tokens.Starts[first], tokens.Ends[next - 1]);

    public bool IsNominal(int at) => Tag(at) is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Pron or UniversalTag.Num;

    public bool IsDay(int at) => days.Contains(Characters(at));

    /// <summary>The quoted region that holds a token, marks and all; -1 for none.</summary>
    public int Region(int at) => regionOf[at];

    /// <summary>A quoted region begins with the token.</summary>
    public bool Opens(int at) => regionOf[at] >= 0 && Regions[regionOf[at]].Outer.Start == tokens.Starts[at];

    /// <summary>A quoted region ends with the token.</summary>
    public bool Closes(int at) => regionOf[at] >= 0 && Regions[regionOf[at]].Outer.End == tokens.Ends[at];

    public bool IsMark(int at) => Opens(at) || Closes(at);

    /// <summary>A comma, also one inside the closing quotation mark that stands there.</summary>
    public bool IsComma(int at) => Is(at, ",") || (at > 0 && Closes(at) && Is(at - 1, ","));

    public bool IsStop(int at) => Characters(at) is "." or "!" or "?" or "...";

    public bool IsGerund(int at) => Characters(at).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    public bool IsWh(int at) => Characters(at) is "how" or "why" or "what" or "whether" or "if" or "when" or "where" or "who" or "which";

    private static int[] RegionOf(TokenLayer tokens, ImmutableArray<QuotedRegion> regions)
    {
        var of = new int[tokens.Count];
        Array.Fill(of, -1);
        for (var i = 0; i < regions.Length; i++)
        {
            for (var at = tokens.At(regions[i].Outer.Start); at < tokens.Count && tokens.Starts[at] < regions[i].Outer.End; at++) of[at] = i;
        }

        return of;
    }
}
