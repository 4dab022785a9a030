namespace Chancery.Coding.Registers;

/// <summary>What a text is about, told by its words.</summary>
internal enum Register
{
    /// <summary>Too short to tell, such as a sentence by itself.</summary>
    Unknown,

    /// <summary>It may tell of states.</summary>
    Politics,

    /// <summary>Sport, arts, science, business, crime, weather or leisure.</summary>
    Other,
}
