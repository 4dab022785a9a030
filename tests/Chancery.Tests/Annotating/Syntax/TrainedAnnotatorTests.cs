using Chancery.Annotating.Syntax;
using Chancery.Text;
using Chancery.Text.Layers;

namespace Chancery.Tests.Annotating.Syntax;

public sealed class TrainedAnnotatorTests
{
    private static readonly TrainedAnnotator Annotator = English.Reading;

    [Theory]
    [InlineData("The two ministers signed a treaty in Vienna .", "3 3 4 0 6 4 8 4 4", "det nummod nsubj root det obj case obl punct")]
    [InlineData("Chad was accused of smuggling weapons by its neighbour .", "3 3 0 5 3 5 9 9 3 3", "nsubj:pass aux:pass root mark advcl obj case nmod:poss obl:agent punct")]
    [InlineData("She said that Peru would not send troops .", "2 0 7 7 7 7 2 7 2", "nsubj root mark nsubj aux advmod ccomp obj punct")]
    public void A_sentence_gets_its_heads_counted_from_one_and_its_relations(string sentence, string heads, string relations)
    {
        var document = Read(sentence);
        string.Join(' ', document.Syntax!.Heads.Select(head => head + 1)).ShouldBe(heads);
        string.Join(' ', document.Syntax.Relations).ShouldBe(relations);
    }

    [Theory]
    [InlineData("Envoys met leaders of both countries on Tuesday .", "NOUN VERB NOUN ADP DET NOUN ADP PROPN PUNCT", "envoy meet leader of both country on Tuesday .")]
    [InlineData("He has been holding talks since 2019 .", "PRON AUX AUX VERB NOUN ADP NUM PUNCT", "he have be hold talk since 2019 .")]
    public void A_sentence_gets_its_tags_and_lemmas(string sentence, string tags, string lemmas)
    {
        var document = Read(sentence);
        string.Join(' ', document.Tags!.Universal).ToUpperInvariant().ShouldBe(tags);
        string.Join(' ', document.Lemmas!.Value).ShouldBe(lemmas);
    }

    [Theory]
    [InlineData("The minister plans to visit Accra .", "Det Noun Verb Part Verb Propn Punct")]
    [InlineData("They welcomed the visit .", "Pron Verb Det Noun Punct")]
    [InlineData("Kenya will supply 50 trucks to Uganda .", "Propn Aux Verb Num Noun Adp Propn Punct")]
    [InlineData("The sanctions were imposed by Canada .", "Det Noun Aux Verb Adp Propn Punct")]
    [InlineData("Peru 's envoy has refused to sign it .", "Propn Part Noun Aux Verb Part Verb Pron Punct")]
    [InlineData("Japan has two plans .", "Propn Verb Num Noun Punct")]
    [InlineData("There is a deal .", "Pron Verb Det Noun Punct")]
    public void Context_chooses_between_the_tags_of_a_word(string sentence, string tags) =>
        string.Join(' ', Read(sentence).Tags!.Universal).ShouldBe(tags);

    [Theory]
    [InlineData("They signed and were planning it .", "sign", "plan")]
    [InlineData("It hailed the talks and emphasised unity .", "hail", "emphasise")]
    [InlineData("She denied it and sought allies .", "deny", "seek")]
    [InlineData("The militia shelled the town and fled .", "shell", "flee")]
    [InlineData("Both parties ' policies and crises", "party", "policy")]
    public void Inflection_is_undone_and_spelling_is_kept(string sentence, string first, string second)
    {
        var lemmas = Read(sentence).Lemmas!.Value;
        lemmas.ShouldContain(first);
        lemmas.ShouldContain(second);
    }

    [Fact]
    public void Morphology_comes_with_the_tag()
    {
        var document = Read("They signed treaties .");
        document.Tags!.Native.ShouldBe(["PRP", "VBD", "NNS", "."]);
        document.Tags.Features[1].ShouldContain("Tense=Past");
        document.Tags.Features[2].ShouldBe("Number=Plur");
    }

    [Theory]
    [InlineData("President Maria Lopez flew to Brazil .", "Person:Maria Lopez Location:Brazil")]
    [InlineData("Talks between Kenya and Norway failed , the United Nations said .", "Location:Kenya Location:Norway Organisation:United Nations")]
    public void Names_are_found_with_their_types(string sentence, string names)
    {
        var document = Read(sentence);
        string.Join(' ', document.Names!.Items.Select(mention => $"{mention.Type}:{document.Document.Slice(mention.Span)}")).ShouldBe(names);
    }

    [Fact]
    public void A_sentence_is_read_the_same_alone_and_among_others()
    {
        string[] sentences = ["Norway sent aid .", "The parliament in Lima rejected the plan that the cabinet had proposed a week before .", "No .", "Who knew ?"];
        var together = Read(sentences);
        for (var s = 0; s < sentences.Length; s++)
        {
            var alone = Read(sentences[s]);
            var first = together.Sentences!.First[s];
            for (var i = 0; i < alone.Tokens!.Count; i++)
            {
                together.Tags!.Features[first + i].ShouldBe(alone.Tags!.Features[i]);
                together.Syntax!.Relations[first + i].ShouldBe(alone.Syntax!.Relations[i]);
                together.Syntax.Heads[first + i].ShouldBe(alone.Syntax.Heads[i] < 0 ? -1 : first + alone.Syntax.Heads[i]);
            }
        }
    }

    [Fact]
    public void A_sentence_without_end_is_one_tree_all_the_same()
    {
        var words = string.Join(' ', Enumerable.Range(0, 1_500).Select(i => i % 7 == 0 ? "," : i % 3 == 0 ? "\u202Eword" : "😀"));
        var heads = Read(words).Syntax!.Heads;
        heads.Count(head => head < 0).ShouldBe(1);
        heads.Where((head, token) => head >= 0 && Math.Abs(head - token) > 1_500).ShouldBeEmpty();
        for (var token = 0; token < heads.Length; token++) DepthOf(heads, token).ShouldBeLessThan(heads.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000_000)]
    public void A_token_of_any_length_is_read(int length)
    {
        var document = length == 0 ? Read([]) : Read(new string('x', length));
        document.Lemmas!.Value.Length.ShouldBe(Math.Min(1, length));
        document.Syntax!.Heads.ShouldBe(length == 0 ? [] : [-1]);
    }

    [Fact]
    public void Threads_share_one_instance()
    {
        string[] sentences = ["Italy recalled its ambassador .", "Prices rose by 5 % in May .", "The general who led the coup has fled ."];
        var expected = sentences.Select(sentence => Said(Read(sentence))).ToArray();
        var said = new string[60];
        Parallel.For(0, said.Length, i => said[i] = Said(Read(sentences[i % 3])));
        for (var i = 0; i < said.Length; i++) said[i].ShouldBe(expected[i % 3]);
    }

    [Fact]
    public void A_token_costs_no_memory_beyond_its_entries_in_the_layers()
    {
        var sentence = "The two ministers signed a treaty in Vienna on Monday , a spokesman said .";
        var (few, many) = (Given([.. Enumerable.Repeat(sentence, 10)]), Given([.. Enumerable.Repeat(sentence, 110)]));
        for (var warm = 0; warm < 2; warm++) Annotator.Annotate(many, CancellationToken.None);
        var tokens = many.Tokens!.Count - few.Tokens!.Count;

        var perToken = (Allocated(many) - Allocated(few)) / (double)tokens;

        // Four references and five numbers a token in the layers, and the one name a sentence.
        perToken.ShouldBeLessThan(120);
    }

    private static long Allocated(AnnotatedDocument given)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Annotator.Annotate(given, CancellationToken.None);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int DepthOf(IReadOnlyList<int> heads, int token)
    {
        var depth = 0;
        for (var at = token; at >= 0 && depth <= heads.Count; at = heads[at]) depth++;
        return depth;
    }

    private static string Said(AnnotatedDocument document) =>
        string.Join(' ', document.Lemmas!.Value) + string.Join(' ', document.Syntax!.Heads) + string.Join(' ', document.Syntax.Relations);

    private static AnnotatedDocument Read(params string[] sentences) => Annotator.Annotate(Given(sentences), CancellationToken.None);

    /// <summary>Sentences whose tokens are parted by spaces.</summary>
    private static AnnotatedDocument Given(string[] sentences)
    {
        var text = string.Join('\n', sentences);
        List<int> starts = [], ends = [], first = [], end = [];
        var at = 0;
        foreach (var sentence in sentences)
        {
            first.Add(starts.Count);
            foreach (var word in sentence.Split(' '))
            {
                starts.Add(at);
                ends.Add(at + word.Length);
                at += word.Length + 1;
            }

            end.Add(starts.Count);
        }

        return new AnnotatedDocument(new Document("test", text))
        {
            Tokens = new TokenLayer([.. starts], [.. ends]),
            Sentences = new SentenceLayer([.. first], [.. end]),
        };
    }
}
