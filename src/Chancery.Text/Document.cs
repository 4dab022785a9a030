using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Chancery.Text.Values;

namespace Chancery.Text;

/// <summary>One article as it was read. The text never changes after Reading; every offset in the system points into it.</summary>
public sealed record Document
{
    /// <param name="id">The file name (a relative path where names clash), or the id that the input gave.</param>
    /// <param name="text">The main text; no lone surrogates.</param>
    public Document(string id, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
        Hash = HashOf(text);
        Blocks = text.Length == 0 ? [] : [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)];
        Origin = OffsetMap.Identity(text.Length);
    }

    public string Id { get; }

    public string Text { get; }

    /// <summary>SHA-256 of the UTF-8 text, lower-case hexadecimal.</summary>
    public string Hash { get; }

    public string? Title { get; init; }

    public string? Author { get; init; }

    /// <summary>The outlet, as the article or its page names it; null where none is named.</summary>
    public string? Source { get; init; }

    public string? Url { get; init; }

    /// <summary>When it was published; null where neither the input nor the page says.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>The place of the dateline ("BEIJING"), as written; null without one.</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>ISO 639-1 code, or "und".</summary>
    public string Language { get; init; } = "en";

    /// <summary>Every part of the text, in order, without overlap; white space between blocks belongs to none.</summary>
    public ImmutableArray<Block> Blocks { get; init; }

    /// <summary>From the characters of <see cref="Text"/> back to those of the decoded raw input.</summary>
    public OffsetMap Origin { get; init; }

    public string Slice(TextSpan span) => Text[span.Start..span.End];

    /// <summary>Whether just these words stand at a span.</summary>
    public bool Holds(TextSpan span, string words) => words is { Length: > 0 } && span.Start >= 0 && span.End <= Text.Length && Text.AsSpan()[span.Start..span.End].SequenceEqual(words);

    /// <summary>The words at a span, as evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is empty, outside the text, or cuts a surrogate pair.</exception>
    public Citation Cite(TextSpan span)
    {
        if (span.IsEmpty || span.Start < 0 || span.End > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, $"A citation needs a span with words inside [0,{Text.Length}).");
        if (char.IsLowSurrogate(Text[span.Start]) || char.IsHighSurrogate(Text[span.End - 1]))
            throw new ArgumentOutOfRangeException(nameof(span), span, "A citation may not cut a surrogate pair.");
        return new Citation(this, span);
    }

    public bool Equals(Document? other) => other is not null && Id == other.Id && Hash == other.Hash;

    public override int GetHashCode() => HashCode.Combine(Id, Hash);

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
