using Chancery.Politics.Knowledge;

namespace Chancery.Reconciling.Commitments;

/// <summary>The name of an initiative by its id, with or without the "initiative/" that claims put before it.</summary>
internal static class InitiativeName
{
    private const string Prefix = "initiative/";

    public static string Of(KnowledgeBase knowledge, string id)
    {
        var known = knowledge.Initiative(id) ?? (id.StartsWith(Prefix, StringComparison.Ordinal) ? knowledge.Initiative(id[Prefix.Length..]) : null);
        return known?.Name ?? id;
    }
}
