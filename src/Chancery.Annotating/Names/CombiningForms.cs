using System.Collections.Immutable;

namespace Chancery.Annotating.Names;

/// <summary>The forms of states' names that only stand before a hyphen ('Sino-Russian').</summary>
internal static class CombiningForms
{
    public static ImmutableArray<(string Form, string State)> All { get; } =
    [
        ("Anglo", "GBR"), ("Austro", "AUT"), ("Franco", "FRA"), ("Greco", "GRC"), ("Hispano", "ESP"), ("Indo", "IND"), ("Italo", "ITA"), ("Luso", "PRT"),
        ("Russo", "RUS"), ("Sino", "CHN"), ("Turco", "TUR"),
    ];
}
