namespace Chancery.Reading.Languages;

/// <summary>A writing system, as far as it tells a language.</summary>
internal enum Script
{
    None,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
    Han,
    Hangul,
}
