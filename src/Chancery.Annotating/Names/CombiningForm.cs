namespace Chancery.Annotating.Names;

/// <summary>The form of a state's name that only stands before a hyphen ('Sino' in 'Sino-Russian').</summary>
/// <param name="State">ISO3.</param>
public sealed record CombiningForm(string Form, string State);
