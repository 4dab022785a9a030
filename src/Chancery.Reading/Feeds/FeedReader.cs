using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Chancery.Reading.Decoding;
using Chancery.Text;
using Chancery.Text.Values;

namespace Chancery.Reading.Feeds;

/// <summary>Reads the entries of RSS and Atom feeds that carry their text.</summary>
internal sealed class FeedReader
{
    private const int Deepest = 256;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    /// <param name="entry">Reads the text of one entry, given its id.</param>
    public ReadResult Read(string id, DecodedInput input, Func<string, DecodedInput, ReadResult> entry, CancellationToken cancel)
    {
        List<XElement> entries;
        string? outlet;
        try
        {
            var source = input.Text[input.BodyStart..].TrimStart();
            if (IsTooDeep(source, cancel)) return Refused(id, $"The feed {id} nests its elements more than {Deepest} deep; give the pages that it links to.", input);
            using var text = new StringReader(source);
            using var reader = XmlReader.Create(text, Settings);
            (entries, outlet) = Entries(reader, cancel);
        }
        catch (XmlException exception)
        {
            return Refused(id, $"The feed {id} is no well-formed XML (line {exception.LineNumber.ToString(CultureInfo.InvariantCulture)}); give the pages that it links to.", input);
        }

        var documents = ImmutableArray.CreateBuilder<Document>();
        var refused = ImmutableArray.CreateBuilder<RefusedInput>();
        for (var i = 0; i < entries.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var entryId = string.Create(CultureInfo.InvariantCulture, $"{id}#{i + 1}");
            var result = entry(entryId, new DecodedInput(Body(entries[i]), 0, null, []));
            documents.AddRange(result.Documents.Select(document => Describe(document, entries[i], outlet)));
            refused.AddRange(result.Refused);
        }

        return entries.Count == 0
            ? Refused(id, $"The feed {id} has no entries; give the pages that it links to.", input)
            : new ReadResult(documents.ToImmutable(), refused.ToImmutable(), input.Diagnostics);
    }

    /// <summary>Looks before loading: the cost of loading grows with depth.</summary>
    private static bool IsTooDeep(string source, CancellationToken cancel)
    {
        using var text = new StringReader(source);
        using var reader = XmlReader.Create(text, Settings);
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            if (reader.Depth > Deepest) return true;
        }

        return false;
    }

    /// <summary>Entries are loaded one by one; what is nested around them is only walked.</summary>
    private static (List<XElement> Entries, string? Outlet) Entries(XmlReader reader, CancellationToken cancel)
    {
        var entries = new List<XElement>();
        string? outlet = null;
        var more = reader.Read();
        while (more)
        {
            cancel.ThrowIfCancellationRequested();
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry" && reader.NodeType == XmlNodeType.Element)
            {
                entries.Add((XElement)XNode.ReadFrom(reader));
                more = !reader.EOF;
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title" && outlet is null && entries.Count == 0)
            {
                outlet = ((XElement)XNode.ReadFrom(reader)).Value.Trim();
                more = !reader.EOF;
                continue;
            }

            more = reader.Read();
        }

        return (entries, string.IsNullOrEmpty(outlet) ? null : outlet);
    }

    private static Document Describe(Document document, XElement entry, string? outlet) => document with
    {
        Title = Value(entry, "title") ?? document.Title,
        Url = Value(entry, "link") ?? entry.Elements().FirstOrDefault(child => child.Name.LocalName == "link")?.Attribute("href")?.Value ?? document.Url,
        Author = Value(entry, "creator") ?? Value(entry, "author") ?? document.Author,
        Source = outlet ?? document.Source,
        Published = Date(Value(entry, "published") ?? Value(entry, "pubDate") ?? Value(entry, "date") ?? Value(entry, "updated")) ?? document.Published,
    };

    private static string Body(XElement entry) => Value(entry, "encoded") ?? Value(entry, "content") ?? Value(entry, "description") ?? Value(entry, "summary") ?? "";

    private static string? Value(XElement entry, string name)
    {
        var value = entry.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static PartialDate? Date(string? text)
    {
        if (text is null) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        // RFC 822, as RSS has it: "Thu, 16 May 2024 08:00:00 GMT". The day is the one that is written, whatever the zone.
        var parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(part => !part.Contains(':', StringComparison.Ordinal)).Take(4);
        return Datelines.DateWords.TryParse(string.Join(' ', parts), out date) ? date : null;
    }

    private static ReadResult Refused(string id, string reason, DecodedInput input) => new([], [new RefusedInput(id, ReadingCode.BadFeed, reason)], input.Diagnostics);
}
