using Chancery.Text;

namespace Chancery.Annotating.Names;

/// <summary>A name as it was found: its tokens, and the reading of it that is preferred.</summary>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token.</param>
internal readonly record struct FoundName(int First, int End, TextSpan Span, AliasKind Kind, AliasMatch Match)
{
    public bool IsPlaceOrState => Kind is AliasKind.State or AliasKind.Capital or AliasKind.Seat or AliasKind.Place or AliasKind.Group;

    /// <summary>Can say whose somebody is: 'Russian', 'Mongolia's', 'Western', 'NATO'.</summary>
    public bool CanOwn => IsPlaceOrState || Kind is AliasKind.Adjective or AliasKind.Demonym or AliasKind.Organisation;
}
