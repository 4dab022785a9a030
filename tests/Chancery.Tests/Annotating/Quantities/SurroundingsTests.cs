namespace Chancery.Tests.Annotating.Quantities;

public sealed class SurroundingsTests
{
    [Fact]
    public void A_rate_with_a_term_gives_the_sum_with_its_formula()
    {
        var quantity = QuantityReadings.Single("The line will carry 50 billion cubic meters of Siberian gas a year for the next three decades.");
        quantity.Value.ShouldBe(50);
        quantity.Unit.ShouldBe("bcm/yr");
        quantity.Of.ShouldBe("Siberian gas");
        quantity.Term.ShouldBe("P30Y");
        var derived = quantity.Derived.ShouldHaveSingleItem();
        derived.Value.ShouldBe(1500);
        derived.Unit.ShouldBe("bcm");
        derived.Formula.ShouldBe("50 bcm/yr × 30 yr");
    }

    [Fact]
    public void Growth_over_a_term_gives_the_yearly_growth()
    {
        var quantity = QuantityReadings.Single("Trade between the two has increased by 170 percent over the past decade.");
        quantity.Unit.ShouldBe("%");
        quantity.Change.ShouldBe("change");
        quantity.Term.ShouldBe("P10Y");
        var derived = quantity.Derived.ShouldHaveSingleItem();
        derived.Value.ShouldBe(10.4m);
        derived.Unit.ShouldBe("%/yr");
    }

    [Theory]
    [InlineData("Exports rose 12 percent.", "12 % change")]
    [InlineData("Exports fell by 8% in March.", "8 % change")]
    [InlineData("A 30 per cent drop followed.", "30 % change")]
    [InlineData("Grain sales tripled.", "3 times change")]
    [InlineData("Imports grew tenfold.", "10 times change")]
    [InlineData("About 60 percent of voters agree.", "about 60 %")]
    public void A_change_is_told_from_a_level(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Fact]
    public void A_fall_gives_no_yearly_growth() => QuantityReadings.Single("Output fell by 40 percent over the past decade.").Derived.ShouldBeEmpty();

    [Theory]
    [InlineData("They bought 30 tonnes of enriched uranium.", "enriched uranium")]
    [InlineData("It sent $4 billion in military aid.", "military aid")]
    [InlineData("About 60 percent of rural voters agree.", "rural voters")]
    public void What_is_measured_follows_of_or_in(string text, string of) => QuantityReadings.Single(text).Of.ShouldBe(of);

    [Fact]
    public void The_span_runs_from_the_qualifier_to_the_unit()
    {
        const string Text = "They signed more than 20 agreements on trade.";
        var span = QuantityReadings.Of(Text).ShouldHaveSingleItem().Span;
        Text[span.Start..span.End].ShouldBe("more than 20 agreements");
    }

    [Theory]
    [InlineData("10,000, ")]
    [InlineData("more than ")]
    [InlineData("five million thousand ")]
    [InlineData("$5-")]
    [InlineData("9999999999999999999999999999 billion ")]
    public void Endless_repetition_does_no_harm(string part) =>
        Should.NotThrow(() => QuantityReadings.Of(string.Concat(Enumerable.Repeat(part, 10_000))));

    [Theory]
    [InlineData("Kenya pledged about $40 million in aid.", "$40 million")]
    [InlineData("More than 300 rebel fighters fled.", "More than 300")]
    [InlineData("Some 60 km of road was lost.", "60 km")]
    [InlineData("At least 5 and at most 9 ships sailed.", "At least 5 and at most 9")]
    public void The_core_of_an_amount_is_its_number_with_what_measures_it(string text, string core)
    {
        var amount = QuantityReadings.Of(text).ShouldHaveSingleItem();
        text[amount.Core.Start..amount.Core.End].ShouldBe(core);
        amount.Span.Contains(amount.Core).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Unemployment rose from 4% to 6% in June.", 6, 4)]
    [InlineData("Exports fell to $3 billion from $4 billion a year earlier.", 3000000000, 4000000000)]
    [InlineData("The corps will grow from 3,000 to 9,000 soldiers.", 9000, 3000)]
    public void A_level_that_was_reached_knows_the_one_before(string text, double value, double from)
    {
        var quantity = QuantityReadings.Of(text).Single(item => item.Quantity.From is not null).Quantity;
        (quantity.Value, quantity.From, quantity.Change).ShouldBe(((decimal)value, (decimal)from, null));
        quantity.Derived.ShouldHaveSingleItem().Formula.ShouldContain("-");
    }

    [Theory]
    [InlineData("It sailed from 3 ports to 5 islands.")]
    [InlineData("The tax is between 4% and 6%.")]
    public void Without_a_verb_of_change_nothing_was_before(string text) => QuantityReadings.Of(text).ShouldAllBe(item => item.Quantity.From == null);

    [Theory]
    [InlineData("At least 9 people were killed.", "killed")]
    [InlineData("Seven soldiers died.", "killed")]
    [InlineData("The shells wounded 30 villagers.", "wounded")]
    [InlineData("The flood displaced 4,000 people.", "displaced")]
    [InlineData("Another 20 people are missing.", "missing")]
    [InlineData("The death toll rose to 84.", "killed")]
    [InlineData("The army sent 400 soldiers.", null)]
    public void What_befell_those_who_are_counted_is_told(string text, string? harm) => QuantityReadings.Single(text).Of.ShouldBe(harm);

    [Theory]
    [InlineData("Oil costs $80 a barrel.", "USD/barrel")]
    [InlineData("Fields gave 4 tonnes per hectare.", "tonnes/ha")]
    public void Per_what_is_part_of_the_unit(string text, string unit) => QuantityReadings.Single(text).Unit.ShouldBe(unit);
}
