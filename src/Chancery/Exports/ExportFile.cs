namespace Chancery.Exports;

/// <summary>A file of an export.</summary>
internal sealed record ExportFile(string Name, string Text);
