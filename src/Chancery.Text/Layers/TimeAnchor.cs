namespace Chancery.Text.Layers;

/// <summary>What a time expression is reckoned from.</summary>
public enum TimeAnchor
{
    /// <summary>It says itself ('16 May 2024').</summary>
    Absolute,

    /// <summary>The date of publication ('on Thursday', 'last year'); without one it stays open.</summary>
    Publication,

    /// <summary>A dated fact of the knowledge base ('the 80th anniversary of the end of World War II').</summary>
    Knowledge,

    /// <summary>Nothing yet ('later that day').</summary>
    Narrative,
}
