namespace Chancery.Tests.Annotating.Quantities;

public sealed class MoneyAndMeasureTests
{
    [Theory]
    [InlineData("It cost 40 million Egyptian pounds.", "40000000 EGP")]
    [InlineData("It cost 40 million pounds.", "40000000 GBP")]
    [InlineData("Mexico will pay 300 pesos.", "300 MXN")]
    [InlineData("They will pay 300 pesos.", "300 pesos")]
    [InlineData("Iraq will pay 300 million dinars.", "300000000 IQD")]
    [InlineData("It cost Hong Kong 5 Swiss francs.", "5 CHF")]
    [InlineData("It cost NZ$ 5 million.", "5000000 NZD")]
    [InlineData("It cost 35 cents.", "0.35 USD")]
    [InlineData("It cost 4 dollars and 35 cents.", "4.35 USD")]
    [InlineData("It cost 12 MEUR.", "12000000 EUR")]
    [InlineData("It cost three quarters of a million euros.", "750000 EUR")]
    public void Money_has_the_currency_that_its_words_or_the_text_tell(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("It weighs 40 pounds.", "40 lb")]
    [InlineData("It is 1.9m tall.", "1.9 m")]
    [InlineData("They fed 2m people.", "2000000 people")]
    [InlineData("It covers 12 km².", "12 sq km")]
    [InlineData("It was -4 degrees Celsius.", "-4 °C")]
    [InlineData("He is 5 feet 6 inches tall.", "5.5 ft")]
    [InlineData("It pumps 40,000 b/d.", "40000 barrels/d")]
    [InlineData("The plant makes 300 GWh a year.", "300 GWh/yr")]
    public void A_measure_has_its_unit(string text, string expected) => QuantityReadings.Values(text).ShouldBe(expected);

    [Theory]
    [InlineData("It cost c $ 7 million.", 7000000, "CAD")]
    [InlineData("It cost $6 and 40 cents.", 6.4, "USD")]
    [InlineData("It cost 90 Albanian lek.", 90, "ALL")]
    [InlineData("Output was 4 mb/d.", 4000000, "barrels/d")]
    [InlineData("It flew at 70 m/s.", 70, "m/s")]
    public void Signs_apart_small_coins_and_rarer_units_are_read(string text, double value, string unit)
    {
        var quantity = QuantityReadings.Single(text);
        (quantity.Value, quantity.Unit).ShouldBe(((decimal)value, unit));
    }

    [Theory]
    [InlineData("ALL 5 votes failed.")]
    [InlineData("The TOP 10 list was printed.")]
    public void A_word_in_capitals_is_no_currency(string text) => QuantityReadings.Of(text).ShouldNotContain(item => item.Quantity.Unit == "ALL" || item.Quantity.Unit == "TOP");
}
