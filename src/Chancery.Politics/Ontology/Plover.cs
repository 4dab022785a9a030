namespace Chancery.Politics.Ontology;

/// <summary>PLOVER's codebook as far as code needs it: names and quad classes (PLOVER manual, Open Event Data Alliance).</summary>
public static class Plover
{
    /// <summary>The name written in outputs: "AGREE".</summary>
    public static string Name(PloverType type) => type switch
    {
        PloverType.Agree => "AGREE",
        PloverType.Consult => "CONSULT",
        PloverType.Support => "SUPPORT",
        PloverType.Concede => "CONCEDE",
        PloverType.Cooperate => "COOPERATE",
        PloverType.Aid => "AID",
        PloverType.Retreat => "RETREAT",
        PloverType.Request => "REQUEST",
        PloverType.Accuse => "ACCUSE",
        PloverType.Reject => "REJECT",
        PloverType.Threaten => "THREATEN",
        PloverType.Protest => "PROTEST",
        PloverType.Sanction => "SANCTION",
        PloverType.Mobilize => "MOBILIZE",
        PloverType.Coerce => "COERCE",
        PloverType.Assault => "ASSAULT",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "PLOVER has 16 types."),
    };

    /// <summary>Reads a name as <see cref="Name"/> writes it.</summary>
    public static bool TryParse(string? name, out PloverType type)
    {
        foreach (var candidate in Enum.GetValues<PloverType>())
        {
            if (!string.Equals(Name(candidate), name, StringComparison.Ordinal)) continue;
            type = candidate;
            return true;
        }

        type = default;
        return false;
    }

    public static QuadClass Quad(PloverType type) => type switch
    {
        PloverType.Agree or PloverType.Consult or PloverType.Support or PloverType.Concede => QuadClass.VerbalCooperation,
        PloverType.Cooperate or PloverType.Aid or PloverType.Retreat => QuadClass.MaterialCooperation,
        PloverType.Request or PloverType.Accuse or PloverType.Reject or PloverType.Threaten => QuadClass.VerbalConflict,
        _ => QuadClass.MaterialConflict,
    };

    /// <summary>Events in which both sides do the same, so that source and target may be swapped.</summary>
    public static bool IsSymmetric(PloverType type) => type is PloverType.Agree or PloverType.Consult or PloverType.Cooperate;
}
