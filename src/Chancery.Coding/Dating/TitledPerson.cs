using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Dating;

/// <summary>A known person as a passage names them.</summary>
/// <param name="Person">Slug of the tables of offices.</param>
/// <param name="Words">Name and title.</param>
/// <param name="Role">Class of office that the words give; null for none.</param>
internal sealed record TitledPerson(string Person, Mention Mention, TextSpan Words, string? Role);
