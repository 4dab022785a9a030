using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Ontology;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Events;

/// <summary>Codes who did what to whom. What nobody did to nobody is left out, never given a default code.</summary>
internal sealed class EventCoder(FrameMatcher matcher, ModalityReader modality, Codebook codebook, Standing standing, Rule? demand)
{
    private readonly ComplementReader complements = new(matcher.Actors);
    private readonly TargetReader targets = new(matcher.Actors);
    private readonly DemandReader demands = new(demand, matcher.Actors);

    /// <param name="passage">The sentence.</param>
    /// <param name="earlier">The document's events before it; those of the sentence are added.</param>
    public ImmutableArray<Claim> Code(Passage passage, EarlierEvents earlier)
    {
        var matches = passage.Predicates
            .Select(entry => matcher.Match(passage, entry.Index, entry.Predicate))
            .Where(match => match is not null && (!match.Source.IsEmpty || !match.Target.IsEmpty))
            .Select(match => targets.Aim(complements.Complete(match!)))
            .Where(match => match is not null)
            .Select(match => WithMainSide(match!))
            .Select(match => match with { Modality = modality.Of(passage, match.Predicate) })
            .ToDictionary(match => match.Index);
        foreach (var match in demands.Read(passage)) matches[match.Index] = match with { Modality = Modality.Asserted };
        var kept = matches.Values.OrderBy(match => match.Trigger)
            .Where(match => !Containment.IsAim(match, matches) && !Containment.IsBackground(match, matches, matcher.Actors) && Containment.OuterOf(match, matches) is null && Containment.IsTold(match, matches)
                && !matches.Values.Any(inner => inner.Index != match.Index && Containment.Orders(match, inner)) && Completeness.Holds(match, matches, matcher.Actors) && standing.Holds(match)).ToList();
        var told = Happenings.Distinct(kept.Select(match => (match, Homes.Settle(passage, targets.Complete(match, earlier.Complete(match, Content(match, matches))))))).ToList();
        foreach (var (match, content) in told.Where(entry => entry.Match.Modality == Modality.Asserted)) earlier.Add(content);
        return [.. told.Select(entry => Claim(entry.Match, entry.Content))];
    }

    /// <summary>'He also discussed trade', of one of the two who met: with the other.</summary>
    private static FrameMatch WithMainSide(FrameMatch match)
    {
        if (match.Rule.Code != "CONSULT" || match.Rule.Mode is not null || !match.Target.IsEmpty || match.Source.Length != 1 || match.Passage.Main.Length != 2) return match;
        var own = match.Source[0];
        var others = match.Passage.Main.Where(actor => actor.Code != own.Code).ToImmutableArray();
        return own.Code is null || others.Length != 1 ? match : match with { Target = others };
    }

    private Claim Claim(FrameMatch match, EventContent content)
    {
        var setting = Setting.Of(match.Passage, match.Predicate);
        var actors = content.Source.Concat(content.Target);
        if (Intent.Of(match, content) is not { } intent)
            return Evidence.Claim(match.Passage, content, match.Rule.Id, match.Trigger, actors, match.Modality, setting);
        var cameo = codebook.Detailed(intent.Cameo, Scope.Lemmas(match));
        var meant = content with { Type = intent.Type, Cameo = cameo, Goldstein = codebook.Cameo(cameo)?.Goldstein, Mode = null };
        return Evidence.Claim(match.Passage, meant, match.Rule.Id + intent.Suffix, match.Trigger, actors, intent.Modality, setting);
    }

    private EventContent Content(FrameMatch match, Dictionary<int, FrameMatch> matches)
    {
        var rule = match.Rule;
        PloverType? type = Plover.TryParse(rule.Code, out var parsed) ? parsed : null;
        var (source, target, reciprocal) = Sides(match, type);
        var cameo = codebook.Detailed(Containment.CodeOf(match, matches), Scope.Lemmas(match));
        return new EventContent
        {
            Type = type,
            Mode = rule.Mode,
            Contexts = rule.Contexts,
            Cameo = cameo,
            Goldstein = codebook.Cameo(cameo)?.Goldstein,
            Source = source,
            Target = target,
            Reciprocal = reciprocal,
            About = match.Object is { } thing && thing.Span.Length <= 300 && !IsPronoun(match.Passage, thing) ? match.Passage.Document.Document.Slice(thing.Span) : null,
        };
    }

    private static bool IsPronoun(Passage passage, Argument argument) =>
        passage.Tokens(argument.Span) is var (first, end) && end - first == 1 && passage.Document.Token(first).Tag == UniversalTag.Pron;

    /// <summary>'The two leaders met': one is the source, the others the target, and the event goes both ways.</summary>
    private static (ImmutableArray<Actor> Source, ImmutableArray<Actor> Target, bool Reciprocal) Sides(FrameMatch found, PloverType? type)
    {
        var match = found with { Target = [.. found.Target.Where(actor => !found.Source.Any(other => other.Entity is not null && other.Entity == actor.Entity)
            && (actor.Sector is not null || !found.Source.Any(other => other.Code is not null && other.Code == actor.Code)))] };
        if ((match.Rule.Cameo == "050" || match.Rule.Id == "reject/fail-01") && match.Target.IsEmpty && match.Source.Length > 1) return ([match.Source[0]], match.Source[1..], true);
        var symmetric = type is { } known && Plover.IsSymmetric(known) && match.Rule.Mode != "visit";
        if (!symmetric || !match.Target.IsEmpty) return (match.Source, match.Target, symmetric && !match.Source.IsEmpty && !match.Target.IsEmpty);
        return match.Source.Length > 1 ? ([match.Source[0]], match.Source[1..], true) : (match.Source, match.Target, false);
    }
}
