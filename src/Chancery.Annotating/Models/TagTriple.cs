namespace Chancery.Annotating.Models;

/// <summary>UPOS, XPOS and FEATS that go together, as indices.</summary>
internal readonly record struct TagTriple(int Universal, int Native, int Features);
