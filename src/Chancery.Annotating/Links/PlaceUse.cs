using System.Collections.Immutable;
using Chancery.Annotating.Names;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Annotating.Links;

/// <summary>Whether the words round a capital's name mean the town, not the government that sits there.</summary>
internal sealed class PlaceUse(NameWords words, AnnotatedDocument document)
{
    private static readonly ImmutableArray<string> Prepositions =
        ["in", "at", "from", "near", "outside", "into", "through", "around", "across", "inside", "over", "via", "towards"];

    private readonly TokenLayer tokens = document.Tokens!;

    public bool IsPlace(Mention mention)
    {
        var token = tokens.At(mention.Span.Start);
        if (IsDateline(mention, token)) return true;
        if (token == 0) return false;
        var before = Word(token - 1);
        if (before.Equals("to", StringComparison.OrdinalIgnoreCase)) return IsGoal(mention);
        return Prepositions.Contains(before, StringComparer.OrdinalIgnoreCase) || IsReached(mention);
    }

    /// <summary>'Flew to Oslo' and 'a trip to Oslo', but not 'support to Oslo'.</summary>
    private bool IsGoal(Mention mention) => Governor(mention) is not (>= 0 and var governor) || words.IsMotion(document.Lemmas!.Value[governor]);

    /// <summary>'Visited Oslo', 'left Oslo': the object of a verb of reaching or leaving a place.</summary>
    private bool IsReached(Mention mention)
    {
        if (Governor(mention) is not (>= 0 and var governor) || document.Syntax!.Relations[tokens.At(mention.Head.End - 1)] != "obj") return false;
        return words.IsReach(document.Lemmas!.Value[governor]);
    }

    /// <summary>'OSLO, May 16 (Some Wire) —', 'OSLO, Norway --' and 'OSLO:' open a line.</summary>
    private bool IsDateline(Mention mention, int token)
    {
        var text = document.Document.Text;
        if (token > 0 && !document.Document.Slice(new TextSpan(tokens.Ends[token - 1], mention.Span.Start)).Contains('\n', StringComparison.Ordinal)) return false;
        var rest = text.AsSpan(mention.Span.End, Math.Min(60, text.Length - mention.Span.End));
        if (rest.IndexOf('\n') is >= 0 and var line) rest = rest[..line];
        if (rest.StartsWith(":") && !text.AsSpan(mention.Span.Start, mention.Span.Length).ContainsAnyInRange('a', 'z')) return true;
        // An agency writes the dash as two hyphens.
        if (rest.IndexOf("--", StringComparison.Ordinal) is >= 0 and < 20 and var hyphens && (rest[0] == ',' || rest[..hyphens].Trim().IsEmpty) && rest[..hyphens].IndexOfAny(".?!;:") < 0) return true;
        return rest.Length > 0 && rest[0] is ',' or ' ' && rest.IndexOfAny("—–(") is >= 0 and var mark && rest[..mark].IndexOfAny(".?!;:") < 0 && mark < 20
            && (rest[0] == ',' || rest[..mark].Trim().IsEmpty);
    }

    /// <summary>The token on which a mention hangs; -1 for the root, null without dependencies.</summary>
    private int? Governor(Mention mention) => document.Syntax is { } syntax && document.Lemmas is not null ? syntax.Heads[tokens.At(mention.Head.End - 1)] : null;

    private string Word(int token) => document.Token(token).Text;
}
