using Chancery.Coding.Frames;
using Chancery.Text.Layers;

namespace Chancery.Coding.Agreements;

/// <summary>Tells what one is asked to do from what one does: 'must reach a deal', 'we urge the parties to commit'.</summary>
internal sealed class Demands(AgreementWords words)
{
    private const int Deepest = 6;

    public bool Demanded(Passage passage, Predicate predicate)
    {
        if (predicate.Tag == UniversalTag.Verb && IsObliged(passage, predicate)) return true;
        var layer = passage.Document.Predicates!.Items;
        var at = predicate.Governor;
        for (var steps = 0; steps < Deepest && at >= 0 && at < layer.Length; steps++)
        {
            var governor = layer[at];
            if (words.Asking.Contains(governor.Lemma.ToLowerInvariant().Split(' ')[0]) && governor.Tag == UniversalTag.Verb) return true;
            if (governor.Tag == UniversalTag.Verb && IsObliged(passage, governor)) return true;
            at = governor.Governor;
        }

        return false;
    }

    private static bool IsObliged(Passage passage, Predicate predicate)
    {
        var (first, _) = passage.Tokens(predicate.Span);
        for (var token = first - 1; token >= Math.Max(passage.First, first - 3); token--)
        {
            if (passage.IsLower(token, "must", "should", "ought")) return true;
            if (passage.Document.Token(token).Tag is not (UniversalTag.Adv or UniversalTag.Aux or UniversalTag.Part)) return false;
        }

        return false;
    }
}
