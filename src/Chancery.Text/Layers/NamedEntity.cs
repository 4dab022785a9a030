namespace Chancery.Text.Layers;

/// <summary>A name of a person, place, organisation or other, without title or article; unlinked.</summary>
public sealed record NamedEntity(TextSpan Span, NameType Type) : ISpanned;
