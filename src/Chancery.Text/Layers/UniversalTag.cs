namespace Chancery.Text.Layers;

/// <summary>The universal part-of-speech tags (universaldependencies.org/u/pos), under their own short names.</summary>
public enum UniversalTag : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
