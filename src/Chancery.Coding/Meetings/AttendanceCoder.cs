using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Coding.Rules;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>Reads who was there, who was not, and of whom the article says that it is not known.</summary>
internal sealed class AttendanceCoder(FrameMatcher verbs, PhraseMatcher phrases, ModalityReader modality, SectorWords sectors, MeetingPlaces places)
{
    public IEnumerable<Claim> Code(Passage passage)
    {
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (verbs.Match(passage, index, predicate) is not { Source.IsEmpty: false } match) continue;
            if (!IsGathering(passage, match)) continue;
            var known = match.Source.Where(actor => actor.Code is not null && actor.Sector is not ("CVL" or "REF" or "EDU" or "MED")).ToImmutableArray();
            if (!known.IsEmpty) yield return Claim(passage, match.Rule, match.Trigger, known, StatusOf(passage, match));
        }

        var listedBefore = -1;
        foreach (var (rule, span, first, end) in phrases.In(passage))
        {
            var listed = Listed(passage, end);
            if (listed.IsEmpty || first <= listedBefore) continue;
            listedBefore = passage.Tokens(listed[^1].Span).First;
            yield return Claim(passage, rule, span, listed, Enum.Parse<AttendanceStatus>(rule.Code));
        }
    }

    private AttendanceStatus StatusOf(Passage passage, FrameMatch match)
    {
        if (IsUnclear(passage, match.Trigger)) return AttendanceStatus.Unclear;
        var status = Enum.Parse<AttendanceStatus>(match.Rule.Code);
        return modality.Of(passage, match.Predicate) switch
        {
            Modality.Asserted => status,
            Modality.Denied => status == AttendanceStatus.Absent ? AttendanceStatus.Present : AttendanceStatus.Absent,
            Modality.Planned => status == AttendanceStatus.Absent ? AttendanceStatus.Absent : AttendanceStatus.Invited,
            _ => AttendanceStatus.Unclear,
        };
    }

    /// <summary>Not 'took part in the war', nor 'invited to join the alliance'.</summary>
    private static bool IsGathering(Passage passage, FrameMatch match)
    {
        var (first, after) = passage.Tokens(match.Trigger);
        // 'The first leaders to attend': the ones described, not the subject.
        if (first - 2 >= passage.First && passage.IsLower(first - 1, "to") && passage.Document.Token(first - 2).Tag is UniversalTag.Noun or UniversalTag.Propn) return false;
        for (var token = after; token < Math.Min(passage.End, after + 10); token++)
        {
            if (passage.IsLower(token, ",", ";", "but", "and")) break;
            if (passage.Lemma(token) is "war" or "aid" or "operation" or "fighting" or "drill" or "exercise" or "election" or "vote" or "strike" or "protest" or "attack" or "programme" or "program" or "project")
                return false;
            if (match.Rule.Code == nameof(AttendanceStatus.Invited) && passage.IsLower(token, "to") && token + 1 < passage.End && passage.IsLower(token + 1, "join", "become", "invest", "apply"))
                return false;
        }

        return true;
    }

    /// <summary>'It remains unclear if', 'not known whether' before the verb.</summary>
    private static bool IsUnclear(Passage passage, TextSpan trigger)
    {
        var (first, _) = passage.Tokens(trigger);
        for (var token = passage.First; token + 1 < first; token++)
        {
            if (passage.IsLower(token, "unclear", "unknown", "uncertain", "known", "clear", "confirmed") && passage.IsLower(token + 1, "if", "whether")) return true;
        }

        return false;
    }

    private Claim Claim(Passage passage, Rule rule, TextSpan trigger, ImmutableArray<Actor> actors, AttendanceStatus status)
    {
        var setting = MeetingSetting.Of(places, passage, null, MeetingForm.Meeting);
        var content = new MeetingContent
        {
            Form = FormOf(passage),
            Participants = [.. actors.Select(actor => new Participant(actor, status))],
            Place = setting.Place,
            Host = setting.Host,
            Occasion = setting.Occasion,
        };
        return Evidence.Claim(passage, content, rule.Id, trigger, actors, Modality.Asserted, Setting.Of(passage, null));
    }

    private static MeetingForm FormOf(Passage passage)
    {
        for (var token = passage.First; token < passage.End; token++)
        {
            if (passage.IsLower(token, "parade")) return MeetingForm.Parade;
            if (passage.IsLower(token, "summit")) return MeetingForm.Summit;
            if (passage.IsLower(token, "forum")) return MeetingForm.Forum;
            if (passage.IsLower(token, "talks")) return MeetingForm.Talks;
        }

        return MeetingForm.Meeting;
    }

    /// <summary>The actors listed right after a phrase, up to the clause's verb.</summary>
    private ImmutableArray<Actor> Listed(Passage passage, int from)
    {
        var actors = ImmutableArray.CreateBuilder<Actor>();
        var last = from;
        foreach (var mention in passage.Mentions.Where(mention => ActorFinder.CanAct(mention) && !IsOwner(passage, mention) && !IsInside(passage, mention)).Take(60))
        {
            var (first, end) = passage.Tokens(mention.Span);
            if (mention.Modifies && !IsOfPeople(passage, end)) continue;
            if (first < from || (first < last && actors.Count > 0)) continue;
            if (first - last > 8 || HasVerb(passage, last, first) || (actors.Count > 0 && Leaves(passage, last, first))) break;
            foreach (var actor in ActorFinder.Of(passage, mention).Where(actor => actor.Code is not null || actor.Entity is not null).Select(actor => WithSector(passage, actor, last, first, mention)))
            {
                if (!actors.Any(other => ActorFinder.Same(other, actor))) actors.Add(actor);
            }

            last = end;
        }

        return actors.ToImmutable();
    }

    /// <summary>'Chinese officials', not 'Western dominance'.</summary>
    private bool IsOfPeople(Passage passage, int after)
    {
        for (var token = after; token < Math.Min(passage.End, after + 4); token++)
        {
            if (sectors.Of(passage, passage.Document.Tokens!.Span(token)) is not null || passage.IsLower(token, "leader", "leaders", "delegation", "officials", "counterpart")) return true;
            if (passage.Mentions.Any(mention => mention.Type == NameType.Person && passage.Tokens(mention.Span).First == token)) return true;
        }

        return false;
    }

    private static bool IsInside(Passage passage, Mention mention) =>
        passage.Mentions.Any(other => other.Span.Length > mention.Span.Length && other.Span.Contains(mention.Span) && ActorFinder.CanAct(other));

    /// <summary>'North Korea' in 'North Korea's Kim Jong Un'.</summary>
    private static bool IsOwner(Passage passage, Mention mention)
    {
        var (_, end) = passage.Tokens(mention.Span);
        if (end >= passage.End) return false;
        return passage.IsLower(end, "'s", "’s", "'", "’") && passage.Mentions.Any(other => passage.Tokens(other.Span).First is var first && first > end && first - end <= 4);
    }

    /// <summary>'Representatives from Iran', 'Chinese defence officials': the state with the sector of its people.</summary>
    private Actor WithSector(Passage passage, Actor actor, int from, int to, Mention mention)
    {
        if (actor.Sector is not null) return actor;
        var (_, end) = passage.Tokens(mention.Span);
        for (var token = from; token < Math.Min(passage.End, end + 3); token++)
        {
            if (token >= to && token < end) continue;
            if (sectors.Of(passage, passage.Document.Tokens!.Span(token)) is { } sector) return actor with { Sector = sector };
        }

        return actor;
    }

    /// <summary>A preposition that leads out of the list.</summary>
    private static bool Leaves(Passage passage, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (passage.IsLower(token, "against", "of", "for", "to", "by", "in", "at", "on", "over", "about")) return true;
        }

        return false;
    }

    private static bool HasVerb(Passage passage, int from, int to)
    {
        for (var token = from; token < to; token++)
        {
            if (passage.Document.Token(token).Tag is UniversalTag.Verb or UniversalTag.Aux && !passage.IsLower(token, "including", "led", "appointed", "elected", "sanctioned"))
                return true;
        }

        return false;
    }
}
