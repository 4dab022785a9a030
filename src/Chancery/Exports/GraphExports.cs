using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Chancery.Exports;

/// <summary>Who did what to whom as a directed graph, for Gephi, NetworkX, igraph and the like.</summary>
internal static class GraphExports
{
    public static Export Gexf(ExportSource source) => Of(source, "graph.gexf", (xml, edges, nodes) =>
    {
        xml.WriteStartElement("gexf", "http://gexf.net/1.3");
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", "edge");
        foreach (var (name, type, _, _) in Named(edges)) Element(xml, "attribute", ("id", name), ("title", name), ("type", type == "int" ? "integer" : type));
        xml.WriteEndElement();
        xml.WriteStartElement("nodes");
        foreach (var (code, name) in nodes) Element(xml, "node", ("id", code), ("label", name));
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var (edge, at) in edges.Select((edge, at) => (edge, at)))
        {
            Start(xml, "edge", ("id", Number(at)), ("source", edge.Source), ("target", edge.Target), ("weight", Number(edge.Weight)));
            xml.WriteStartElement("attvalues");
            foreach (var (name, _, _, value) in edge.Attributes.Where(attribute => attribute.Value is not null)) Element(xml, "attvalue", ("for", name), ("value", value!));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static Export GraphMl(ExportSource source) => Of(source, "graph.graphml", (xml, edges, nodes) =>
    {
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        Element(xml, "key", ("id", "name"), ("for", "node"), ("attr.name", "name"), ("attr.type", "string"));
        foreach (var (name, type, _, _) in Named(edges)) Element(xml, "key", ("id", name), ("for", "edge"), ("attr.name", name), ("attr.type", type));
        Start(xml, "graph", ("edgedefault", "directed"));
        foreach (var (code, name) in nodes)
        {
            Start(xml, "node", ("id", code));
            Data(xml, "name", name);
            xml.WriteEndElement();
        }

        foreach (var edge in edges)
        {
            Start(xml, "edge", ("source", edge.Source), ("target", edge.Target));
            foreach (var (name, _, _, value) in edge.Attributes.Where(attribute => attribute.Value is not null)) Data(xml, name, value!);
            xml.WriteEndElement();
        }
    });

    private static Export Of(ExportSource source, string file, Action<XmlWriter, ImmutableArray<Edge>, ImmutableArray<(string Code, string Name)>> write)
    {
        var edges = Edge.Of(source);
        ImmutableArray<(string, string)> nodes =
            [.. edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => (code, source.Knowledge.NameOf(code)))];
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartDocument();
            write(xml, edges, nodes);
            xml.WriteEndDocument();
        }

        return new Export(
            [new ExportFile(file, Encoding.UTF8.GetString(bytes.ToArray()) + "\n")], [.. Named(edges).Select(attribute => (file, attribute.Name, attribute.Says))], edges.Length,
            source.NotAsserted);
    }

    // Every edge has the same attributes; a graph without edges needs none.
    private static IEnumerable<(string Name, string Type, string Says, string? Value)> Named(ImmutableArray<Edge> edges) => edges.IsEmpty ? [] : edges[0].Attributes;

    private static void Data(XmlWriter xml, string key, string value)
    {
        Start(xml, "data", ("key", key));
        xml.WriteString(Valid(value));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        Start(xml, name, attributes);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, Valid(value));
    }

    /// <summary>Characters that XML 1.0 cannot hold become U+FFFD.</summary>
    private static string Valid(string text)
    {
        if (text.All(XmlConvert.IsXmlChar)) return text;
        var valid = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (isPair) valid.Append(text[at]).Append(text[++at]);
            else valid.Append(XmlConvert.IsXmlChar(text[at]) ? text[at] : '\uFFFD');
        }

        return valid.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
