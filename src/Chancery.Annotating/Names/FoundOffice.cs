namespace Chancery.Annotating.Names;

/// <summary>The words of an office or kind of people: its tokens, and its rows in the table of offices.</summary>
internal readonly record struct FoundOffice(int First, int End, AliasMatch Match);
