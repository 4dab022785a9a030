using System.Collections.Immutable;

using Chancery.Coding.Frames;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Coding.Meetings;

/// <summary>Reads who met whom, in which form, where, and for what.</summary>
internal sealed class MeetingCoder(FrameMatcher matcher, ModalityReader modality)
{
    /// <summary>Sentences from the top within which a meeting is the article's main matter.</summary>
    private const int Opening = 4;

    public IEnumerable<Claim> Code(Passage passage, bool isOpening)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, predicate) in passage.Predicates)
        {
            if (matcher.Match(passage, index, predicate) is not { } match) continue;
            var (participants, rule) = Participants(passage, match);
            var form = Sides(participants) > 2 && IsThreeWay(passage) ? MeetingForm.Trilateral : Enum.Parse<MeetingForm>(match.Rule.Code);
            var setting = MeetingSetting.Of(passage, match, form);
            if (participants.Length < 2 && (participants.IsEmpty || (setting.Place is null && setting.Occasion is null && form is not (MeetingForm.Visit or MeetingForm.Parade)))) continue;
            var how = modality.Of(passage, predicate);
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

    /// <summary>Those whom the words name; for a noun that names none, the persons who act together in its sentence.</summary>
    private static (ImmutableArray<Actor> Actors, string Rule) Participants(Passage passage, FrameMatch match)
    {
        var named = WithoutStatesOfPersons(match.Source.AddRange(match.Target.Where(actor => !match.Source.Any(other => ActorFinder.Same(actor, other)))));
        if (match.Rule.Code == nameof(MeetingForm.Visit)) return (named, match.Rule.Id);
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
