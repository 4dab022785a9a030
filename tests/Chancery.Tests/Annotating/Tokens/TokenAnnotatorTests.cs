using Chancery.Text;

namespace Chancery.Tests.Annotating.Tokens;

public sealed class TokenAnnotatorTests
{
    [Theory]
    [InlineData("They don't agree.", "They|do|n't|agree|.")]
    [InlineData("Chad cannot and won’t sign.", "Chad|can|not|and|wo|n’t|sign|.")]
    [InlineData("Peru's envoy and the nations' leaders", "Peru|'s|envoy|and|the|nations|'|leaders")]
    [InlineData("The U.S. sent 7,000 troops.", "The|U.S.|sent|7,000|troops|.")]
    [InlineData("It rose 2.5% to $40bn.", "It|rose|2.5|%|to|$|40|bn|.")]
    [InlineData("US$3.2 million", "US|$|3.2|million")]
    [InlineData("Moon Jae-in met Ban Ki-moon", "Moon|Jae-in|met|Ban|Ki-moon")]
    [InlineData("a Tokyo-led, long-term plan", "a|Tokyo|-|led|,|long|-|term|plan")]
    [InlineData("the U.S.-led pre-war anti-ship force", "the|U.S.|-|led|pre-war|anti-ship|force")]
    [InlineData("See https://example.org/a-b?c=1, or write to desk@example.org.", "See|https://example.org/a-b?c=1|,|or|write|to|desk@example.org|.")]
    [InlineData("“No,” he said (twice)...", "“|No|,|”|he|said|(|twice|)|...")]
    [InlineData("trade—and energy–and more", "trade|—|and|energy|–|and|more")]
    [InlineData("relations.Niger and Mali", "relations|.|Niger|and|Mali")]
    [InlineData("Gen. J. R. Okafor, Jr., spoke", "Gen.|J.|R.|Okafor|,|Jr.|,|spoke")]
    [InlineData("F-16 jets and 2025-09-03, 10:30, 2014-2019", "F|-|16|jets|and|2025-09-03|,|10:30|,|2014|-|2019")]
    [InlineData("and/or O'Brien at 10 o'clock", "and|/|or|O'Brien|at|10|o'clock")]
    [InlineData("Peace 👍🏽 now 🇫🇷!", "Peace|👍🏽|now|🇫|🇷|!")]
    [InlineData("It's theirs; they'll pay, I'd say", "It|'s|theirs|;|they|'ll|pay|,|I|'d|say")]
    [InlineData("Call 212-555-0147 or 555-0147, ref. #12, cc <a@b.org>", "Call|212-555-0147|or|555-0147|,|ref|.|#|12|,|cc|<|a@b.org|>")]
    [InlineData("Good :) Fine :-( 1998-30 items << now >>", "Good|:)|Fine|:-(|1998|-|30|items|<<|now|>>")]
    [InlineData("Delta Inc.. It ended.", "Delta|Inc.|.|It|ended|.")]
    public void Words_part_as_the_treebanks_part_them(string text, string words) => English.Words(English.Tokenised(text)).ShouldBe(words);

    [Theory]
    [InlineData("The U.S. Senate voted. It rained.", 2)]
    [InlineData("Mr. Diallo met Gen. Park. They talked.", 2)]
    [InlineData("He left the U.S. The talks went on.", 2)]
    [InlineData("\"We agree.\" The envoy smiled.", 2)]
    [InlineData("\"Why now?\" he asked.", 1)]
    [InlineData("They built closer relations.Niger and Mali met.", 2)]
    [InlineData("The firm, Delta Inc., signed at 5 p.m. on Monday.", 1)]
    [InlineData("Oil rose 2.5 percent. 40 states agreed.", 2)]
    [InlineData("LIMA, May 3 (Desk) — Peru's president J. R. Quispe, Jr. spoke on Monday.", 1)]
    [InlineData("the talks ended. nobody signed.", 2)]
    [InlineData("They paused... Then they signed.", 2)]
    [InlineData("A headline without a stop\n\nThe text begins.", 2)]
    [InlineData("A line that is\nbroken in the middle.", 1)]
    [InlineData("He said: “It is over.” “Not yet,” she replied.", 2)]
    [InlineData("Who pays? nobody knows.", 2)]
    [InlineData("End of part one. ***** Part two begins.", 2)]
    public void Sentences_survive_abbreviations_quotes_and_glue(string text, int sentences) =>
        English.Tokenised(text).Sentences!.Count.ShouldBe(sentences, string.Join(" ## ", English.Tokenised(text).AllSentences().Select(s => s.Text)));

    [Fact]
    public void A_sentence_never_crosses_the_edge_of_a_block()
    {
        const string text = "Leaders meet in Accra They spoke.";
        var document = new Document("test", text) { Blocks = [new Block(new TextSpan(0, 21), BlockKind.Headline), new Block(new TextSpan(22, text.Length), BlockKind.Paragraph)] };
        var annotated = English.Tokens.Annotate(new AnnotatedDocument(document), CancellationToken.None);
        annotated.AllSentences().Select(sentence => sentence.Text).ShouldBe(["Leaders meet in Accra", "They spoke."]);
    }

    [Fact]
    public void Words_outside_all_blocks_are_no_tokens()
    {
        var document = new Document("test", "menu The text.") { Blocks = [new Block(new TextSpan(5, 14), BlockKind.Paragraph)] };
        English.Words(English.Tokens.Annotate(new AnnotatedDocument(document), CancellationToken.None)).ShouldBe("The|text|.");
    }

    [Fact]
    public void Every_character_that_is_not_white_space_is_in_one_token()
    {
        const string alphabet = "aZ9 .,'’-\"“”(/:@#$%&*\n\t\u200Dé中👍\uFE0FéU.S.n't";
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Piece(alphabet, random.Next(alphabet.Length))));
            var tokens = English.Tokenised(text).Tokens!;
            var covered = new bool[text.Length];
            var last = 0;
            for (var token = 0; token < tokens.Count; token++)
            {
                tokens.Starts[token].ShouldBeGreaterThanOrEqualTo(last);
                tokens.Ends[token].ShouldBeGreaterThan(tokens.Starts[token]);
                last = tokens.Ends[token];
                for (var at = tokens.Starts[token]; at < last; at++) covered[at] = true;
                (last < text.Length && char.IsLowSurrogate(text[last]) && char.IsHighSurrogate(text[last - 1])).ShouldBeFalse(text);
            }

            for (var at = 0; at < text.Length; at++) covered[at].ShouldBe(!char.IsWhiteSpace(text[at]), text);
        }
    }

    [Theory]
    [InlineData("word ", 400_000)]
    [InlineData("a", 3_000_000)]
    [InlineData(",", 400_000)]
    [InlineData("\"'(", 300_000)]
    [InlineData("a.", 400_000)]
    [InlineData("a@", 400_000)]
    [InlineData("http://", 200_000)]
    [InlineData("a-", 400_000)]
    public void Hostile_text_takes_no_more_than_linear_time(string piece, int times)
    {
        var document = English.Tokenised(string.Concat(Enumerable.Repeat(piece, times)));
        document.Tokens!.Count.ShouldBeGreaterThan(0);
        document.Sentences!.Count.ShouldBeGreaterThan(0);
    }

    private static string Piece(string alphabet, int at) => char.IsSurrogate(alphabet[at])
        ? alphabet.Substring(char.IsLowSurrogate(alphabet[at]) ? at - 1 : at, 2)
        : alphabet[at].ToString();
}
