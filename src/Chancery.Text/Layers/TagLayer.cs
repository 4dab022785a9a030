using System.Collections.Immutable;

namespace Chancery.Text.Layers;

/// <summary>Part of speech and morphology, one entry a token.</summary>
/// <param name="Universal">UPOS.</param>
/// <param name="Native">XPOS (Penn Treebank); empty where the tagger gives none.</param>
/// <param name="Features">FEATS as in CoNLL-U ("Number=Plur"), "_" for none; empty where the tagger gives none.</param>
public sealed record TagLayer(ImmutableArray<UniversalTag> Universal, ImmutableArray<string> Native, ImmutableArray<string> Features);
