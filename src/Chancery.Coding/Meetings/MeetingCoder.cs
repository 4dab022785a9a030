using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>Reads who met whom, in which form, where, and for what.</summary>
internal sealed class MeetingCoder(FrameMatcher matcher, ModalityReader modality, MeetingPlaces places)
{
    /// <summary>Sentences from the top within which a meeting is the article's main matter.</summary>
    private const int Opening = 4;

    public IEnumerable<Claim> Code(Passage passage, bool isOpening)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match) continue;
            if (IsAboutDeed(passage, match)) continue;
            var (participants, rule) = Participants(passage, match);
            participants = Those(passage, match, participants);
            var form = Sides(participants) > 2 && IsThreeWay(passage) ? MeetingForm.Trilateral : Enum.Parse<MeetingForm>(match.Rule.Code);
            var setting = MeetingSetting.Of(places, passage, match, form);
            if (participants.Length < 2 && (participants.IsEmpty || (setting.Place is null && setting.Occasion is null && form is not (MeetingForm.Visit or MeetingForm.Parade)))) continue;
            var how = modality.Of(passage, predicate);
            if (how == Modality.Denied && form == MeetingForm.Visit && match.Target.IsEmpty) continue;
            if (!told.Add($"{form}|{how}|{string.Join('+', participants.Select(actor => actor.Entity ?? actor.Name).Order(StringComparer.Ordinal))}")) continue;
            var content = new MeetingContent
            {
                Form = form,
                Participants = [.. participants.Select(actor => new Participant(actor, StatusOf(how)))],
                IsMain = isOpening && how == Modality.Asserted && Sides(participants) > 1,
                Place = setting.Place,
                Host = setting.Host,
                Occasion = setting.Occasion,
            };
            yield return Evidence.Claim(passage, content, rule, match.Trigger, participants, how, Setting.Of(passage, predicate));
        }
    }

    /// <summary>'Welcomes Chile's readiness': a deed, not a guest.</summary>
    private static bool IsAboutDeed(Passage passage, FrameMatch match) =>
        match.Rule.Id == "meeting/host-01"
        && match.Predicate.Arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient) is { } guest
        && !match.Target.Any(actor => actor.Span.Overlaps(guest.Head) || (actor.Sector is not null && actor.Span.Overlaps(guest.Span)));

    /// <summary>
    /// Those who can meet for a state: a visited town stands for its state, the body whose summit it is does not sit at the table,
    /// and somebody of whom nothing is known, or who is a private person, is told by the sentence alone.
    /// </summary>
    private ImmutableArray<Actor> Those(Passage passage, FrameMatch match, ImmutableArray<Actor> actors)
    {
        var known = actors.Where(actor => actor.Code is not null && actor.Sector is not ("CVL" or "REF" or "EDU" or "MED" or "REB" or "UAF")).ToList();
        if (match.Rule.Code == nameof(MeetingForm.Visit)) known = [.. known.Select(actor => match.Target.Contains(actor) ? AsState(actor) : actor)];
        if (known.Count > 1) known.RemoveAll(actor => IsConvened(passage, match, actor));
        return [.. known];
    }

    private Actor AsState(Actor actor) =>
        actor is { Code: { } code, Sector: null } && places.NameOf(code) is { } name && name != actor.Name ? actor with { Name = name, Entity = "state/" + code } : actor;

    /// <summary>'NATO' of 'the NATO summit'.</summary>
    private static bool IsConvened(Passage passage, FrameMatch match, Actor actor)
    {
        if (actor.Entity?.StartsWith("org/", StringComparison.Ordinal) != true) return false;
        var (_, end) = passage.Tokens(actor.Span);
        return end < passage.End && passage.IsLower(end, "summit", "forum", "conference", "meeting") && passage.Tokens(match.Trigger).First <= end;
    }

    /// <summary>The headline and the first sentences of the body.</summary>
    public static bool IsOpening(AnnotatedDocument document, Passage passage) =>
        passage.Sentence.Index < Opening
        || document.Document.Blocks.Any(block => block.Kind == BlockKind.Headline && block.Span.Contains(passage.Span.Start));

    /// <summary>The participants of the first main meeting; both sides of what the article is about.</summary>
    public static ImmutableArray<Actor> MainParticipants(IEnumerable<Claim> claims) =>
        claims.Select(claim => claim.Content).OfType<MeetingContent>().Where(meeting => meeting.IsMain)
            .Select(meeting => meeting.Participants.Select(participant => participant.Actor)
                .DistinctBy(actor => actor.Code ?? actor.Name, StringComparer.Ordinal).ToImmutableArray()).FirstOrDefault([]);

    private static int Sides(ImmutableArray<Actor> actors) =>
        actors.Select(actor => actor.Code ?? actor.Name).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A leader stands for the state.</summary>
    private static ImmutableArray<Actor> WithoutStatesOfPersons(ImmutableArray<Actor> actors) =>
        [.. actors.Where(actor => actor.Sector is not null || !actors.Any(other => other.Sector is not null && other.Code == actor.Code))];

    private static bool IsThreeWay(Passage passage) =>
        passage.Sentence.Text.Contains("trilateral", StringComparison.OrdinalIgnoreCase) || passage.Sentence.Text.Contains("three-way", StringComparison.OrdinalIgnoreCase);

    private static AttendanceStatus StatusOf(Modality how) => how switch
    {
        Modality.Denied => AttendanceStatus.Absent,
        Modality.Planned => AttendanceStatus.Invited,
        Modality.Asserted => AttendanceStatus.Present,
        _ => AttendanceStatus.Unclear,
    };

    /// <summary>'Presidents Macron and Modi met': the one named right before, tied by 'and'.</summary>
    private static ImmutableArray<Actor> WithCoordinated(Passage passage, ImmutableArray<Actor> named)
    {
        var (first, _) = passage.Tokens(named[0].Span);
        if (first - 2 < passage.First || !passage.IsLower(first - 1, "and")) return named;
        var before = passage.Mentions.LastOrDefault(mention => mention.Type == NameType.Person && passage.Tokens(mention.Span).End == first - 1);
        return before is null ? named : [.. ActorFinder.Of(passage, before).Where(actor => actor.Code is not null), .. named];
    }

    /// <summary>Those whom the words name; for a noun that names none, the persons who act together in its sentence.</summary>
    private static (ImmutableArray<Actor> Actors, string Rule) Participants(Passage passage, FrameMatch match)
    {
        var named = WithoutStatesOfPersons(match.Source.AddRange(match.Target.Where(actor => !match.Source.Any(other => ActorFinder.Same(actor, other)))));
        if (match.Rule.Code == nameof(MeetingForm.Visit)) return (named, match.Rule.Id);
        if (Sides(named) == 1 && match.Predicate.Tag == UniversalTag.Verb) named = WithCoordinated(passage, named);
        if (Sides(named) > 1 || (match.Predicate.Tag == UniversalTag.Verb && !IsThreeWay(passage))) return (named, match.Rule.Id);
        var persons = named.ToBuilder();
        foreach (var mention in passage.Mentions.Where(mention => mention is { Type: NameType.Person, Modifies: false, Kind: not MentionKind.Pronoun }).Take(12))
        {
            foreach (var actor in ActorFinder.Of(passage, mention).Where(actor => actor is { Code: not null, Entity: not null }))
            {
                if (!persons.Any(other => ActorFinder.Same(other, actor))) persons.Add(actor);
            }
        }

        if (IsThreeWay(passage) && Sides(persons.ToImmutable()) == 1 && passage.Main.Length > 1)
        {
            persons.AddRange(passage.Main.Where(actor => !persons.Any(other => other.Code == actor.Code))
                .Select(actor => actor with { Words = passage.Document.Document.Slice(match.Trigger), Span = match.Trigger }));
            return (persons.ToImmutable(), match.Rule.Id + "+main-meeting");
        }

        return Sides(persons.ToImmutable()) > 1 ? (persons.ToImmutable(), match.Rule.Id + "+sentence") : (named, match.Rule.Id);
    }
}
