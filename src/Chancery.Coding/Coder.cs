using System.Collections.Immutable;

using Chancery.Coding.Agreements;
using Chancery.Coding.Dating;
using Chancery.Coding.Events;
using Chancery.Coding.Frames;
using Chancery.Coding.Meetings;
using Chancery.Coding.Quantities;
using Chancery.Coding.Quotations;
using Chancery.Coding.Registers;
using Chancery.Coding.Relations;
using Chancery.Coding.Rules;
using Chancery.Coding.Stances;
using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Politics.Knowledge;
using Chancery.Text;

namespace Chancery.Coding;

/// <summary>Reads all families of claims off an annotated document, in text order.</summary>
public sealed class Coder : ICoder
{
    private readonly RulePack pack;
    private readonly NounsOfEvents nouns;
    private readonly EventCoder events;
    private readonly MeetingCoder meetings;
    private readonly AttendanceCoder attendance;
    private readonly AgreementCoder agreements;
    private readonly DealCoder deals;
    private readonly Signatories signatories;
    private readonly RelationCoder relations;
    private readonly StanceCoder stances;
    private readonly NarrativeCoder narratives;
    private readonly DatingCoder dating;
    private readonly RegisterReader registers;

    private Coder(RulePack pack, KnowledgeBase knowledge)
    {
        this.pack = pack;
        nouns = new NounsOfEvents(pack);
        var sectors = new SectorWords(knowledge);
        var actors = new ActorFinder(sectors, pack.Classes);
        var modality = new ModalityReader(pack.Family("governors"));
        FrameMatcher Matcher(string family) => new(pack.Family(family), actors);
        events = new EventCoder(new FrameMatcher(pack.Family("events"), actors, keepsUnaimed: true), modality, pack.Codebook, new Standing(pack.Classes), pack.Rules.FirstOrDefault(rule => rule.Id == "request/must-01"));
        registers = new RegisterReader(pack.Classes);
        var places = new MeetingPlaces(knowledge);
        meetings = new MeetingCoder(Matcher("meetings"), modality, places);
        attendance = new AttendanceCoder(Matcher("attendance"), new PhraseMatcher(pack.Family("attendance")), modality, sectors, places);
        var words = new AgreementWords(pack.Classes);
        agreements = new AgreementCoder(Matcher("agreements"), new FrameMatcher([.. pack.Family("agreements").Select(rule => rule with { Frame = rule.Frame with { Object = [] } })], actors), Matcher("commitments"), modality, words);
        signatories = new Signatories(knowledge);
        deals = new DealCoder(pack.Classes.Of("agreement"), words);
        relations = new RelationCoder(Matcher("relations"), modality, knowledge);
        stances = new StanceCoder(pack.Family("stances"), Matcher("stances"), modality, new IssueFinder(new PhraseMatcher(pack.Family("issues"))));
        narratives = new NarrativeCoder(new PhraseMatcher(pack.Family("narratives")));
        dating = new DatingCoder(new OfficeHolders(knowledge, new PhraseMatcher(pack.Family("dating"))), new NamedFacts(knowledge), new FoundingDates(knowledge), new OccasionDates(knowledge));
    }

    public static Coder Create(RulePack pack, KnowledgeBase knowledge) => new(pack, knowledge);

    /// <exception cref="InvalidOperationException">A layer that coding reads is missing.</exception>
    public ImmutableArray<Claim> Code(AnnotatedDocument document, CancellationToken cancel)
    {
        var article = Read(document);
        var sides = article.Sides;
        var claims = new List<Claim>(article.Meetings);
        claims.AddRange(Told(article, cancel));
        foreach (var passage in article.Passages)
        {
            cancel.ThrowIfCancellationRequested();
            claims.AddRange(attendance.Code(passage));
            var parties = signatories.For(passage, sides);
            var agreed = agreements.Code(passage, parties).ToList();
            claims.AddRange(agreed.Select(entry => entry.Claim));
            claims.AddRange(deals.Code(passage, parties, [.. agreed.Select(entry => entry.Covered)]));
            if (LeftOut.Of(passage, parties) is { } leftOut) claims.Add(leftOut);
            claims.AddRange(relations.Code(passage));
            claims.AddRange(relations.Wars(passage));
            claims.AddRange(stances.Code(passage));
            claims.AddRange(narratives.Code(passage));
            claims.AddRange(QuantityCoder.Code(passage));
        }

        claims.AddRange(QuotationCoder.Code(document, article.Main));
        claims.AddRange(dating.Code(article.Passages));
        return InOrder(claims);
    }

    /// <summary>The events alone, the same as those among all claims.</summary>
    /// <exception cref="InvalidOperationException">A layer that coding reads is missing.</exception>
    public ImmutableArray<Claim> Events(AnnotatedDocument document, CancellationToken cancel) => InOrder(Told(Read(document), cancel));

    /// <summary>Who speaks, who meets and what the article is about, which its sentences need to be read.</summary>
    private Article Read(AnnotatedDocument document)
    {
        Require(document);
        var passages = Passages.Of(document);
        var main = MeetingCoder.MainParticipants([.. Meetings(document, passages)]);
        var sides = Signatories.Of(passages, main);
        // 'We' of a joint text are those who agreed it.
        var author = sides.Origin == AgreementContent.JointText ? sides.Actors : Voice.Of(passages);
        var register = registers.Of(document);
        passages = [.. History.Mark([.. passages.Select(passage => passage with { Main = main, Author = author, Register = register })])];
        return new Article(document, passages, main, sides, [.. Meetings(document, passages)]);
    }

    private IEnumerable<Claim> Meetings(AnnotatedDocument document, ImmutableArray<Passage> passages) =>
        passages.SelectMany(passage => meetings.Code(passage, MeetingCoder.IsOpening(document, passage)));

    private List<Claim> Told(Article article, CancellationToken cancel)
    {
        var earlier = new EarlierEvents(nouns);
        var claims = new List<Claim>();
        if (article.Passages is not [{ Register: Register.Other }, ..]) claims.AddRange(MeetingEvents.Of(article.Document, article.Meetings, pack.Codebook));
        foreach (var passage in article.Passages)
        {
            cancel.ThrowIfCancellationRequested();
            claims.AddRange(events.Code(passage, earlier));
        }

        return claims;
    }

    private static ImmutableArray<Claim> InOrder(List<Claim> claims) =>
        [.. claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.Because.Evidence.Span).ThenBy(claim => claim.Kind).ThenBy(claim => claim.Trigger).ThenBy(claim => claim.Id)];

    private sealed record Article(AnnotatedDocument Document, ImmutableArray<Passage> Passages, ImmutableArray<Actor> Main, Sides Sides, List<Claim> Meetings);

    private static void Require(AnnotatedDocument document)
    {
        if (document.Tokens is null || document.Sentences is null || document.Tags is null || document.Lemmas is null || document.Predicates is null || document.Mentions is null)
            throw new InvalidOperationException("Coding needs the layers Tokens, Sentences, Tags, Lemmas, Mentions and Predicates.");
    }
}
