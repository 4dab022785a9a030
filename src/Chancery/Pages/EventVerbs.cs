using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;

namespace Chancery.Pages;

/// <summary>The verb that tells a coded event, by its PLOVER type and, where that leaves two deeds open, by its CAMEO code.</summary>
/// <param name="Directed">Towards somebody ("held talks with").</param>
/// <param name="Joint">What several do together; null for what one does to another.</param>
/// <param name="Alone">Where nobody is named to whom it was done.</param>
internal sealed record EventVerbs(string Directed, string? Joint, string Alone)
{
    public static EventVerbs Of(EventContent content) => (content.Type, Root(content)) switch
    {
        (PloverType.Consult, "041") => new("spoke by telephone with", "spoke by telephone", "spoke by telephone"),
        (PloverType.Consult, "042") => new("visited", "met on a visit", "made a visit"),
        (PloverType.Consult, "043") => new("hosted", "met on a visit", "received guests"),
        (PloverType.Consult, _) => new("held talks with", "held talks", "held talks"),
        (PloverType.Agree, _) => new("agreed with", "agreed", "agreed or promised"),
        (PloverType.Support, "051") => new("praised or endorsed", null, "praised something"),
        (PloverType.Support, "055") => new("apologised to", null, "apologised"),
        (PloverType.Support, _) => new("supported", null, "supported something"),
        (PloverType.Concede, _) => new("gave way to", null, "gave way"),
        (PloverType.Cooperate, _) => new("cooperated with", "cooperated", "cooperated"),
        (PloverType.Aid, _) => new("gave aid to", null, "gave aid"),
        (PloverType.Retreat, "084") => new("released or returned", null, "released somebody"),
        (PloverType.Retreat, "087") => new("stepped back from", "stepped back", "stepped back"),
        (PloverType.Retreat, _) => new("withdrew from or released", null, "withdrew or released somebody"),
        (PloverType.Request, _) => new("called on", "called for something together", "called for something"),
        (PloverType.Accuse, "111") => new("criticised", "criticised together", "criticised something"),
        (PloverType.Accuse, "112") => new("accused", "accused together", "made an accusation"),
        (PloverType.Accuse, "090") => new("investigated", null, "investigated"),
        (PloverType.Accuse, "115" or "116") => new("took to court or convicted", null, "went to court"),
        (PloverType.Accuse, _) => new("criticised or accused", "criticised together", "criticised something"),
        (PloverType.Reject, "129") => new("vetoed what was moved by", null, "vetoed something"),
        (PloverType.Reject, _) => new("refused or rejected", "rejected together", "refused or rejected something"),
        (PloverType.Threaten, _) => new("threatened", "threatened together", "threatened"),
        (PloverType.Protest, _) => new("protested against", "protested", "protested"),
        (PloverType.Sanction, "163") => new("imposed sanctions on", null, "imposed sanctions"),
        (PloverType.Sanction, "166") => new("expelled or withdrew from", null, "expelled somebody or withdrew"),
        (PloverType.Sanction, _) => new("sanctioned or broke off with", null, "imposed a sanction or broke off"),
        (PloverType.Mobilize, _) => new("mobilised towards", "mobilised", "mobilised"),
        (PloverType.Coerce, _) => new("coerced", null, "used coercion"),
        (PloverType.Assault, _) => new("attacked", "fought", "attacked"),
        _ => new("made a statement to", "made a statement", "made a statement"),
    };

    /// <summary>The first three digits; a telephone call and a visit are told by their mode where the code does not say.</summary>
    private static string Root(EventContent content) => content switch
    {
        { Type: PloverType.Consult, Mode: "phone" } => "041",
        { Cameo: { Length: >= 3 } cameo } => cameo[..3],
        _ => "",
    };
}
