namespace Chancery.Text.Layers;

/// <summary>The layers that an annotated document can carry.</summary>
[Flags]
public enum LayerSet
{
    None = 0,
    Tokens = 1,
    Sentences = 2,
    Tags = 4,
    Lemmas = 8,
    Syntax = 16,
    Mentions = 32,
    Links = 64,
    Coreference = 128,
    Times = 256,
    Quantities = 512,
    Quotes = 1024,
    Predicates = 2048,
    Names = 4096,
    Numerals = 8192,
}
