using Chancery.Text.Layers;

namespace Chancery.Annotating.Predicates;

/// <summary>Verb groups: which clause they belong to, who their subject is, and what governs them.</summary>
internal sealed partial class ClauseReader
{
    private void Verb(Item item, int at)
    {
        if (item.Form == VerbForm.PastOrParticiple) item.Form = IsReduced(item, at) ? VerbForm.Participle : VerbForm.Finite;
        if (IsBareInfinitive(item, at)) item.Form = VerbForm.Infinitive;
        var reading = new Reading(item, item.Lemma, UniversalTag.Verb) { First = item.Head };
        readings.Add(reading);
        switch (item.Form)
        {
            case VerbForm.Finite:
                Finite(reading, at);
                Open.Verb = lastFinite = reading;
                break;
            case VerbForm.Infinitive:
                Infinitive(reading, at);
                break;
            case VerbForm.Gerund:
                Gerund(reading, at);
                break;
            default:
                reading.Passive = true;
                Participle(reading, at);
                break;
        }

        reading.Phrases.AddRange(item.Form == VerbForm.Finite ? Open.Waiting : []);
        if (item.Form == VerbForm.Finite) Open.Waiting.Clear();
        last = reading;
        if (item.Form != VerbForm.Participle) pending = null;
    }

    /// <summary>'to expand trade and share water': the second infinitive has no 'to' of its own.</summary>
    private bool IsBareInfinitive(Item item, int at) =>
        item is { Form: VerbForm.Finite, Modal: null } && item.First == item.Head && words.Lower(item.Head) == words.Lemma(item.Head)
        && Before(at)?.Kind is ItemKind.Conjunction or ItemKind.Comma && !Reaches(at) && LastInfinitive() is not null;

    private Reading? LastInfinitive() => last is { Item.Form: VerbForm.Infinitive, Tag: UniversalTag.Verb } ? last : null;

    /// <summary>Whether '-ed' is a participle that describes a noun ('a deal signed by Peru'), not the past of the clause's verb.</summary>
    private bool IsReduced(Item item, int at)
    {
        if (item.Lemma == "say") return false;
        var previous = Before(at);
        var next = at + 1 < items.Count ? items[at + 1] : null;
        var byAgent = next is { Kind: ItemKind.Noun, Preposition: "by", IsTime: false };
        var takesObject = next is { Kind: ItemKind.Noun, Preposition: null, IsTime: false } && !lexicon.Is("two-objects", item.Lemma);
        if (takesObject && previous is { Kind: ItemKind.Noun } && Open is { Verb: null, Subject: not null }) return false;
        switch (previous)
        {
            case null:
                return true;
            case { Kind: ItemKind.Mark }:
                return Open.Subject is null;
            case { Kind: ItemKind.Relative }:
                return false;
            case { Kind: ItemKind.Conjunction }:
                return pending is null && ((last is { Item.Form: VerbForm.Participle } && Open.Verb != last) || (byAgent && last is { Passive: false } && next!.Preposition == "by"));
            case { Kind: ItemKind.Verb }:
                return true;
            case { Kind: ItemKind.Comma }:
                if (Open.Verb is null) return Open.Subject is null || LaterVerbLacksSubject(at);
                return byAgent || next is not { Kind: ItemKind.Noun, Preposition: null };
            default:
                return DescribesNoun(previous, byAgent, at);
        }
    }

    /// <summary>A clause further out has its subject and waits for its verb.</summary>
    private bool OuterLacksVerb() => clauses.Any(clause => clause.Verb is null && clause.Subject is not null);

    private bool DescribesNoun(Item previous, bool byAgent, int at)
    {
        if (Open is { Kind: ClauseKind.Relative, Subject: not null, Verb: null } && lexicon.Is("speech", items[at].Lemma)) return false;
        if (Open.Verb is null && (last is null || Open.Subject is not null)) return LaterVerbLacksSubject(at) || (byAgent && Open.Kind == ClauseKind.Main && Open.Subject is null);
        if (Reaches(at) && lexicon.Is("speech", items[at].Lemma)) return byAgent;
        if (Reaches(at)) return byAgent || LaterVerbLacksSubject(at);
        if (!byAgent && OuterLacksVerb() && !LaterVerbLacksSubject(at)) return false;
        var complement = last is not null && lexicon.Is("speech", last.Lemma) && last.Object is not null;
        return byAgent || !complement;
    }

    /// <summary>A later finite verb of this clause has no subject of its own, so the subject before this word is its subject.</summary>
    private bool LaterVerbLacksSubject(int at)
    {
        var newSubject = false;
        var limit = Math.Min(items.Count, at + 40);
        for (var place = at + 1; place < limit; place++)
        {
            var item = items[place];
            if (item.Kind is ItemKind.Mark or ItemKind.Break or ItemKind.Relative) return false;
            if (item is { Kind: ItemKind.Noun, Preposition: null, IsTime: false } && items[place - 1].Kind == ItemKind.Comma) newSubject = true;
            if (item is not { Kind: ItemKind.Verb, Form: VerbForm.Finite or VerbForm.PastOrParticiple }) continue;
            var before = Before(place);
            if (newSubject && before is not { Kind: ItemKind.Comma }) return false;
            var open = before is { Kind: ItemKind.Verb } && place + 1 < items.Count && items[place + 1] is { Kind: ItemKind.Noun, Preposition: null };
            if (item.Form == VerbForm.PastOrParticiple && !open && before is not { Kind: ItemKind.Noun, Preposition: not null } and not { Kind: ItemKind.Comma }) return false;
            if (item.Form == VerbForm.PastOrParticiple && before is { Kind: ItemKind.Comma } && !(TakesObject(place) && Before(at) is { Kind: ItemKind.Comma })) return false;
            return before is { Kind: ItemKind.Comma } or { Kind: ItemKind.Noun, Preposition: not null } or { Kind: ItemKind.Verb };
        }

        return false;
    }

    /// <summary>The pending phrase stands before the verb, with nothing between but phrases that describe it.</summary>
    private bool Reaches(int at)
    {
        if (pending is null) return false;
        for (var place = at - 1; place >= 0 && at - place < 8; place--)
        {
            var item = items[place];
            if (ReferenceEquals(item, pending)) return true;
            if (item is not ({ Kind: ItemKind.Noun, Preposition: not null } or { Kind: ItemKind.Noun, IsTime: true } or { Kind: ItemKind.Verb, Form: VerbForm.Participle } or { Kind: ItemKind.Adverb or ItemKind.Quote })) return false;
        }

        return false;
    }

    private bool TakesObject(int place) => place + 1 < items.Count && items[place + 1] switch
    {
        { Kind: ItemKind.Noun, Preposition: null } noun => words.Tag(noun.First) is UniversalTag.Det or UniversalTag.Pron or UniversalTag.Propn,
        { Kind: ItemKind.Mark } or { Kind: ItemKind.Verb, Form: VerbForm.Infinitive } => true,
        _ => false,
    };

    private void Finite(Reading reading, int at)
    {
        var previous = Before(at);
        if (Inverted(reading, at, previous)) return;
        if (previous?.Kind == ItemKind.Comma && Open is { Kind: ClauseKind.Subordinate, Verb: null } && clauses.Skip(1).FirstOrDefault() is { Verb: null, Subject: not null }) Finish(clauses.Pop());
        if (Reaches(at)) StartClause(at);
        else if (Open.Verb is not null) Continue(reading, previous);
        var clause = Open;
        reading.Subject ??= clause.Subject ?? (clause.Kind == ClauseKind.Relative ? clause.Antecedent : null);
        if (clause is { Kind: ClauseKind.Relative, Subject: not null, Antecedent: not null, Verb: null } && !reading.Passive) reading.Object = clause.Antecedent;
        if (clause.Verb is null) reading.Governor ??= clause.Governor;
        if (clause.Kind == ClauseKind.Subordinate) reading.Mark = clause.Mark;
        foreach (var participle in clause.Participles) Share(participle, reading.Subject);
        clause.Participles.Clear();
    }

    /// <summary>A phrase behind a comma or 'and' turns out to be the subject of a new clause.</summary>
    private void StartClause(int at)
    {
        var joined = at > 1 && Before(items.IndexOf(pending!, Math.Max(0, at - 6)))?.Kind == ItemKind.Conjunction;
        while (!joined && Open.Kind != ClauseKind.Main && Open.Verb is not null) Finish(clauses.Pop());
        var clause = Open;
        if (clause is { Verb: null, Subject: { } opening } && nouns.TryGetValue(opening, out var act) && act.Settled.Count == 0 && words.Lower(opening.Head).EndsWith("ing", StringComparison.Ordinal))
            act.Settled.Add((ArgumentRole.Agent, pending!.First, pending.End, pending.Head, null));
        clause.Verb = null;
        Begin(clause, pending!);
    }

    /// <summary>A finite verb in a clause that has one: a complement without 'that', a coordinated verb, or an outer clause that goes on.</summary>
    private void Continue(Reading reading, Item? previous)
    {
        if (previous?.Kind == ItemKind.Conjunction)
        {
            Coordinate(reading, Open.Verb!, previous);
            return;
        }

        if (last is { Object: { } subject } && (!OuterLacksVerb() || lexicon.Is("speech", last.Lemma)) && (ReferenceEquals(previous, subject) || lexicon.Is("speech", last.Lemma)))
        {
            last.Object = null;
            clauses.Push(new Clause(ClauseKind.Subordinate) { Subject = subject, Governor = last, Mark = "that" });
            return;
        }

        if (Open is { Kind: ClauseKind.Relative, Subject: not null, Antecedent: { } described } && last == Open.Verb && lexicon.Is("speech", last!.Lemma))
        {
            if (last.Object == described) last.Object = null;
            clauses.Push(new Clause(ClauseKind.Subordinate) { Subject = described, Governor = last, Mark = "that" });
            return;
        }

        if (OuterLacksVerb())
        {
            while (!(Open.Verb is null && Open.Subject is not null)) Finish(clauses.Pop());
            return;
        }

        Coordinate(reading, Open.Verb!, previous);
    }

    private void Coordinate(Reading reading, Reading twin, Item? previous)
    {
        reading.Twin = twin;
        reading.Subject = twin.Subject;
        reading.Governor = twin.Governor;
        reading.Mark = twin.Mark;
        ShareAuxiliaries(reading, twin, previous);
        var place = previous is null ? -1 : items.IndexOf(previous);
        if (place > 0 && ReferenceEquals(items[place - 1], twin.Item) && twin.Object is null) shared.Add((twin, reading));
    }

    /// <summary>'will visit and meet', 'were detained and deported', 'neither signed nor ratified': the second verb has the auxiliaries of the first.</summary>
    private void ShareAuxiliaries(Reading reading, Reading twin, Item? conjunction)
    {
        var (item, first) = (reading.Item, twin.Item);
        if (conjunction?.Kind != ItemKind.Conjunction || item.First != item.Head || first.First == first.Head) return;
        var lower = words.Lower(item.Head);
        var bare = lower == words.Lemma(item.Head);
        if (bare && (first.Modal is not null || first.Negated))
        {
            item.Modal = first.Modal;
            reading.Tense = twin.Tense;
        }

        if (words.Lower(conjunction.First) is "nor" or "or" || (bare && first.Negated)) item.Negated |= first.Negated || first.Adverbs.Exists(token => words.Lower(token) == "neither");
        var next = items.IndexOf(item) + 1;
        if (twin.Passive && !bare && (lower.EndsWith('d') || lexicon.Is("participle", lower)) && !(next < items.Count && items[next] is { Kind: ItemKind.Noun, Preposition: null, IsTime: false }))
            reading.Passive = true;
    }

    /// <summary>'"…," said the minister': the subject stands behind.</summary>
    private bool Inverted(Reading reading, int at, Item? previous)
    {
        if (at == 0 || at + 1 >= items.Count || previous?.Kind is not (ItemKind.Comma or ItemKind.Break)) return false;
        if (items[at - 1].Kind is not (ItemKind.Comma or ItemKind.Quote) || !lexicon.Is("speech", reading.Lemma)) return false;
        if (items[at + 1] is not { Kind: ItemKind.Noun, Preposition: null, IsTime: false } speaker) return false;
        if (OuterLacksVerb()) return false;
        reading.Subject = speaker;
        inverted.Add(speaker);
        return true;
    }

    private void Infinitive(Reading reading, int at)
    {
        var previous = Before(at);
        if (previous?.Kind is ItemKind.Conjunction or ItemKind.Comma && LastInfinitive() is { } twin && ReferenceEquals(twin, readings.FindLast(other => other != reading && other.Tag == UniversalTag.Verb)))
        {
            Coordinate(reading, twin, previous);
            return;
        }

        if (previous is { Kind: ItemKind.Noun } noun)
        {
            if (last is not null && ReferenceEquals(last.Object, noun) && lexicon.Is("object-control", last.Lemma)) Control(reading, last, noun);
            else if (noun.Preposition == "for") Control(reading, last, noun);
            else if (nouns.TryGetValue(noun, out var governor)) Control(reading, governor, last?.Subject ?? Open.Subject);
            else Control(reading, last, last?.Subject ?? Open.Subject);
            if (reading.Governor?.Tag == UniversalTag.Noun) TakeAgent(reading, reading.Governor);
            return;
        }

        var verb = last ?? Open.Verb;
        Control(reading, verb, verb is null ? Open.Subject : verb.Passive || verb.Object is null || !lexicon.Is("object-control", verb.Lemma) ? verb.Subject : verb.Object);
        if (verb is null && Open.Subject is null) Open.Participles.Add(reading);
    }

    private static void Control(Reading reading, Reading? governor, Item? subject)
    {
        reading.Governor = governor;
        reading.Subject = subject;
    }

    private static void TakeAgent(Reading reading, Reading noun)
    {
        var agent = noun.Settled.FirstOrDefault(argument => argument.Role == ArgumentRole.Agent);
        if (agent.End == 0) return;
        reading.Subject = null;
        reading.Settled.Add(agent);
    }

    private void Gerund(Reading reading, int at)
    {
        var previous = Before(at);
        if (reading.Item.Preposition is not null)
        {
            var noun = previous is not null ? nouns.GetValueOrDefault(previous) : null;
            Control(reading, noun ?? last, (last ?? Open.Verb)?.Subject ?? Open.Subject);
            if (last is { Object: { } held } && reading.Item.Preposition is "of" or "for" or "from" or "with" && lexicon.Is("object-gerund", last.Lemma)) reading.Subject = held;
            if (noun is not null) TakeAgent(reading, noun);
            if (reading.Item.Preposition is "by" or "in" or "through" or "via" or "despite" or "besides" or "upon" || (reading.Item.Preposition == "on" && previous?.Kind != ItemKind.Verb) || lexicon.RoleOf(reading.Item.Preposition) == ArgumentRole.Time) reading.Governor = null;
            if (reading.Subject is null && reading.Settled.Count == 0) Open.Participles.Add(reading);
            return;
        }

        switch (previous?.Kind)
        {
            case ItemKind.Verb:
                Control(reading, last, last?.Subject);
                break;
            case ItemKind.Noun:
                reading.Subject = previous;
                if (last is not null && lexicon.ModalityOf("governor", last.Lemma) is not null && ReferenceEquals(last.Object, previous)) reading.Governor = last;
                break;
            case ItemKind.Conjunction when last is not null && last.Item.Form == VerbForm.Gerund:
                Coordinate(reading, last, previous);
                break;
            default:
                Free(reading);
                break;
        }
    }

    /// <summary>A participle set off by a comma, or opening the sentence: its subject is that of the clause.</summary>
    private void Free(Reading reading)
    {
        var clause = clauses.FirstOrDefault(open => open.Kind == ClauseKind.Main && open.Verb is not null);
        reading.Subject = Open.Verb?.Subject ?? Open.Subject ?? clause?.Verb?.Subject;
        if (reading.Subject is null) Open.Participles.Add(reading);
        if (Open is { Kind: ClauseKind.Subordinate, Verb: null, Subject: null } && clauses.Count > 1)
        {
            reading.Mark = Open.Mark;
            var ended = clauses.Pop();
            if (ended.Participles.Remove(reading)) Open.Participles.Add(reading);
        }
    }

    /// <summary>Of 'a group of rebels trained by', what stands nearest, unless the head itself tells an event.</summary>
    private Item Nearest(Item noun) => noun.Of.Count > 0 && noun.Conjuncts.Count == 0 && !nouns.ContainsKey(noun) ? noun.Of[^1] : noun;

    private void Participle(Reading reading, int at)
    {
        var previous = Before(at);
        switch (previous?.Kind)
        {
            case ItemKind.Noun:
                reading.Subject = Open.Verb is null && Open.Subject == previous ? previous : Nearest(previous);
                break;
            case ItemKind.Verb:
                Control(reading, last, last?.Subject);
                break;
            case ItemKind.Comma when Open.Verb is not null && at > 1 && Before(items.IndexOf(previous)) is { Kind: ItemKind.Noun } noun:
                reading.Subject = noun;
                break;
            case ItemKind.Conjunction when last is not null && last.Passive:
                Coordinate(reading, last, previous);
                break;
            default:
                Free(reading);
                break;
        }
    }
}
