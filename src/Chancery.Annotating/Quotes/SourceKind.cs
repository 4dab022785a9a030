namespace Chancery.Annotating.Quotes;

/// <summary>What sort of thing stands where the speaker does.</summary>
internal enum SourceKind
{
    Person,

    /// <summary>A state, an organisation or another body.</summary>
    Body,

    /// <summary>A statement, report or poll: it speaks for whoever made it.</summary>
    Document,

    /// <summary>What says nothing: a meeting, a presence, an alignment.</summary>
    Thing,
}
