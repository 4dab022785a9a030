namespace Chancery.Tests.Annotating.Quantities;

public sealed class NumberAndUnitTests
{
    [Theory]
    [InlineData("The two sides signed more than 20 agreements.", "more than 20 agreements")]
    [InlineData("They issued a 7,000-word joint statement.", "7000 words")]
    [InlineData("Some 1,200 soldiers crossed the river.", "some 1200 soldiers")]
    [InlineData("Twenty-five ships left the port.", "25 ships")]
    [InlineData("At least 36 people died.", "at least 36 people")]
    [InlineData("The shelling killed 12 civilians.", "12 civilians")]
    [InlineData("The blast left 40 dead.", "40 people")]
    [InlineData("Two hundred and fifty tanks were sent.", "250 tanks")]
    [InlineData("The army has about one million troops.", "about 1000000 troops")]
    [InlineData("They opened six new consular offices.", "6 offices")]
    [InlineData("Up to 15 countries may join.", "up to 15 countries")]
    [InlineData("The accord was backed by 13 members of the council.", "13 members")]
    public void Counts_have_their_plural_noun_as_unit(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("The package is worth $61 billion.", "61000000000 USD")]
    [InlineData("Trade reached 240 billion dollars.", "240000000000 USD")]
    [InlineData("It lent them $2.5bn.", "2500000000 USD")]
    [InlineData("It costs €40 million.", "40000000 EUR")]
    [InlineData("They paid 300 million yuan.", "300000000 CNY")]
    [InlineData("A fine of US$5m was set.", "5000000 USD")]
    [InlineData("It promised half a billion euros.", "500000000 EUR")]
    [InlineData("Aid of $5-10 million was sought.", "5000000..10000000 USD")]
    [InlineData("They pledged nearly 12 billion roubles.", "nearly 12000000000 RUB")]
    public void Money_is_the_full_number_in_its_currency(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("The line carries 50 billion cubic meters annually.", "50 bcm/yr")]
    [InlineData("The line carries 38 bcm a year.", "38 bcm/yr")]
    [InlineData("It stores 300 million cubic metres of gas.", "300 mcm")]
    [InlineData("Output fell to 9.8 million barrels a day.", "9800000 barrels/d")]
    [InlineData("The reactor yields 1.2 GW.", "1.2 GW")]
    [InlineData("They ship 200,000 tonnes of wheat a month.", "200000 tonnes/mo")]
    [InlineData("A 2,600-kilometer pipeline is planned.", "2600 km")]
    [InlineData("The island covers 36,000 square kilometers.", "36000 sq km")]
    public void Measures_are_in_the_unit_that_the_trade_uses(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("Between 5 and 7 ships were hit.", "5..7 ships")]
    [InlineData("They want 10 to 15 brigades.", "10..15 brigades")]
    [InlineData("Dozens of officials came.", "dozens 24.. officials")]
    [InlineData("Tens of thousands of refugees fled.", "tens of thousands 20000.. refugees")]
    [InlineData("Hundreds of missiles were fired.", "hundreds 200.. missiles")]
    public void A_range_or_a_loose_number_has_no_value_made_up(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("A third of the territory is lost.", 0.333333)]
    [InlineData("It holds two-thirds of the seats.", 0.666667)]
    [InlineData("Three quarters of the fleet is old.", 0.75)]
    public void A_fraction_is_a_share(string text, double value)
    {
        var quantity = QuantityReadings.Single(text);
        ((double)quantity.Value!.Value).ShouldBe(value, 0.00001);
        quantity.Unit.ShouldBe("share");
    }

    [Theory]
    [InlineData("Tariffs of 24 percentage points were lifted for 90 days.", "24 percentage points; 90 days")]
    [InlineData("Mourning of three days was ordered.", "3 days")]
    [InlineData("They have worked together for more than seven decades.", "more than 70 years")]
    public void Lengths_of_time_that_stand_alone_are_quantities_too(string text, string expected)
    {
        if (text.StartsWith("Tariffs", StringComparison.Ordinal)) QuantityReadings.Values(text).ShouldStartWith("24 percentage points");
        else QuantityReadings.Values(text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("He spoke on 16 May 2024.")]
    [InlineData("The Power of Siberia 2 line was discussed at the G20.")]
    [InlineData("He begins a fifth term.")]
    [InlineData("The council passed Resolution 2231.")]
    [InlineData("Article 5 was invoked in 2001.")]
    [InlineData("The 70-year-old leader smiled.")]
    [InlineData("The two leaders shook hands.")]
    [InlineData("The treaty is one of the best.")]
    [InlineData("Call 202-555-0143 today.")]
    [InlineData("The two-state solution was praised.")]
    public void Numbers_of_names_dates_ages_and_ordinals_are_no_quantities(string text) => QuantityReadings.Values(text).ShouldBeEmpty();
}
