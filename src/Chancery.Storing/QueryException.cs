namespace Chancery.Storing;

/// <summary>A query that does not read, or that does more than read; the message is SQLite's.</summary>
public sealed class QueryException(string message, Exception? inner = null) : Exception(message, inner);
