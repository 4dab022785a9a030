namespace Chancery.Politics.Records;

/// <summary>How a deadline stands by the newest document of the record.</summary>
public enum DeadlineState
{
    /// <summary>It lies ahead of the newest document.</summary>
    Open,

    /// <summary>It has passed, and no document tells that the thing was done.</summary>
    Due,

    /// <summary>A document tells that it was done or is in force.</summary>
    Performed,
}
