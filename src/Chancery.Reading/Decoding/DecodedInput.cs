using System.Collections.Immutable;
using Chancery.Text;

namespace Chancery.Reading.Decoding;

/// <summary>Bytes turned into characters.</summary>
/// <param name="Text">All characters, without a byte order mark; control characters are spaces, lone surrogates U+FFFD, so that offsets stay.</param>
/// <param name="BodyStart">Where the content starts: after a header block such as an HTTP answer has, else 0.</param>
/// <param name="MediaType">The media type that the header block gives, in lower case; null without one.</param>
internal sealed record DecodedInput(string Text, int BodyStart, string? MediaType, ImmutableArray<Diagnostic> Diagnostics);
