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
}
