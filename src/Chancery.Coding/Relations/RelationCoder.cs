using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;
using Chancery.Text.Layers;
using Chancery.Text.Values;

namespace Chancery.Coding.Relations;

/// <summary>Reads standing relations: who sanctions, supplies, aids or fights whom.</summary>
internal sealed class RelationCoder(FrameMatcher matcher, ModalityReader modality, KnowledgeBase knowledge)
{
    private readonly Parties sides = new(knowledge);

    /// <summary>A relation without target is left out where the sentence gives the same one with it.</summary>
    public IEnumerable<Claim> Code(Passage passage)
    {
        var all = Read(passage).ToList();
        return all.Where(claim => claim.Content is not RelationContent { Target.IsEmpty: true } bare
            || !all.Any(other => other.Content is RelationContent { Target.IsEmpty: false } full && full.Relation == bare.Relation && Key(full.Source) == Key(bare.Source)));
    }

    private IEnumerable<Claim> Read(Passage passage)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match) continue;
            if (!IsOfItsKind(match)) continue;
            var content = sides.Settle(Content(match));
            if (content is null) continue;
            var how = Avoidance.Denies(passage, predicate) ? Modality.Denied : modality.Of(passage, predicate);
            if (!told.Add($"{content.Relation}|{Key(content.Source)}|{Key(content.Target)}|{how}")) continue;
            yield return Evidence.Claim(
                passage, content, match.Rule.Id, match.Trigger, content.Source.Concat(content.Target), how, Setting.Of(passage, predicate));
        }
    }

    /// <summary>A war that the knowledge base names: whoever the words name first against the others.</summary>
    public IEnumerable<Claim> Wars(Passage passage)
    {
        foreach (var mention in passage.Mentions.Where(mention => mention.Type == NameType.Event && mention.Referents.Length == 1))
        {
            if (mention.Referents[0].Entity is not { } entity || !entity.StartsWith("conflict/", StringComparison.Ordinal)) continue;
            var conflict = knowledge.Tables.Conflicts.FirstOrDefault(row => row.Id == entity["conflict/".Length..]);
            if (conflict is null || conflict.Parties.Length < 2) continue;
            if (passage.Document.Times?.In(passage.Span).Any(time => time.Span.Overlaps(mention.Span)) == true) continue;
            var words = passage.Document.Document.Slice(mention.Span);
            var parties = conflict.Parties.Select(code => new Actor(code, knowledge.NameOf(code), null, words, mention.Span)).ToList();
            var first = parties.OrderBy(actor => Place(words, actor.Code!)).First();
            var content = new RelationContent
            {
                Relation = RelationKind.War,
                Source = [first],
                Target = [.. parties.Where(actor => actor != first).Take(4)],
                About = conflict.Name,
                Since = conflict.From,
                Until = conflict.To,
            };
            yield return Evidence.Claim(passage, content, "relation/named-war-01", mention.Span, [first], Modality.Asserted, Setting.Of(passage, null));
        }
    }

    /// <summary>Where a state's name or adjective stands in the words; behind them where it does not, and last where the war is in or against it.</summary>
    private int Place(string words, string code)
    {
        const int Unnamed = int.MaxValue - 1;
        if (knowledge.State(code) is not { } state) return Unnamed;
        var at = state.Adjectives.Append(state.Name).Select(name => words.IndexOf(name, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(Unnamed).Min();
        if (at == Unnamed) return Unnamed;
        var before = words[..at].TrimEnd();
        return Suffered.Any(word => before.EndsWith(word, StringComparison.Ordinal)) ? int.MaxValue : at;
    }

    private static readonly string[] Suffered = [" in", " on", " of", " against", " with", " into"];

    private static string Key(IEnumerable<Actor> actors) => string.Join('+', actors.Select(actor => actor.Code ?? actor.Name));

    /// <summary>'Faces pressure', 'blunted the impact': a sanction only where sanctions are named.</summary>
    private static bool IsOfItsKind(FrameMatch match)
    {
        if (match.Rule.Code != nameof(RelationKind.Sanction) || match.Object is not { } thing) return true;
        var (first, end) = match.Passage.Tokens(match.Trigger.Cover(thing.Span));
        return Enumerable.Range(first, end - first).Any(token => match.Passage.Lemma(token) is "sanction" or "sanctioned" or "embargo" or "tariff" or "blacklist");
    }

    private static RelationContent Content(FrameMatch match) => new()
    {
        Relation = Enum.Parse<RelationKind>(match.Rule.Code),
        Source = match.Source,
        Target = match.Target,
        About = match.Object is { } thing && thing.Span.Length <= 200 ? match.Passage.Document.Document.Slice(thing.Span) : null,
        Since = Since(match),
    };

    /// <summary>The year or day after 'since'; null without one.</summary>
    private static PartialDate? Since(FrameMatch match)
    {
        var passage = match.Passage;
        foreach (var time in passage.Document.Times?.In(passage.Span).Take(20) ?? [])
        {
            var (first, _) = passage.Tokens(time.Span);
            if (first > passage.First && passage.IsLower(first - 1, "since") && PartialDate.TryParse(time.Value, out var date)) return date;
        }

        return null;
    }
}
