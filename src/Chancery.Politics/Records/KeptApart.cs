namespace Chancery.Politics.Records;

/// <summary>Another story that is like this one, and what kept the two apart.</summary>
public sealed record KeptApart(string Story, Reason Because);
