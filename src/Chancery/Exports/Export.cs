using System.Collections.Immutable;

namespace Chancery.Exports;

/// <summary>An export before it is written.</summary>
/// <param name="Files">The first is the one that is printed where no folder is named.</param>
/// <param name="Columns">Name and meaning of what the files hold, by file.</param>
/// <param name="Rows">How many rows or objects the first file holds.</param>
/// <param name="LeftOut">How many events the format has no room for, by reason.</param>
internal sealed record Export(
    ImmutableArray<ExportFile> Files, ImmutableArray<(string File, string Column, string Says)> Columns, int Rows, ImmutableArray<(string Reason, int Count)> LeftOut);
