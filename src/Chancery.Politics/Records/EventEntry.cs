using System.Collections.Immutable;

namespace Chancery.Politics.Records;

/// <summary>One document's report of an event; <see cref="Happening"/> joins the reports of one event.</summary>
/// <param name="Id">"e-" and twelve hexadecimal digits.</param>
/// <param name="Document">The document's id.</param>
/// <param name="Story">The story the document belongs to; null for none.</param>
/// <param name="Happening">"h-" and twelve hexadecimal digits, shared by all reports of one event.</param>
/// <param name="Claim">The claim that is shown; its content is an <see cref="Contents.EventContent"/>.</param>
/// <param name="Claims">All claims of this document that tell it.</param>
public sealed record EventEntry(string Id, string Document, string? Story, string Happening, Claim Claim, ImmutableArray<ClaimId> Claims)
{
    /// <summary>It happened before the days of its story, which only looks back to it.</summary>
    public bool IsBackground { get; init; }
}
