using System.Globalization;

namespace Chancery.Tests.Annotating.Quantities;

public sealed class BareNumberTests
{
    [Theory]
    [InlineData("Nine point zero four.", "9.04")]
    [InlineData("Minus eleven.", "-11")]
    [InlineData("Seven and a quarter.", "7.25")]
    [InlineData("Two and three fifths.", "2.6")]
    [InlineData("Thirty-two fifths.", "6.4")]
    [InlineData("3 1/2.", "3.5")]
    [InlineData("1.5e3.", "1500")]
    [InlineData("Six million and a half.", "6500000")]
    [InlineData("7 lakh.", "700000")]
    public void A_number_of_several_parts_has_one_value(string text, string value) =>
        QuantityReadings.Of(text).Concat(QuantityReadings.Numbers(text)).Single().Quantity.Value!.Value.ToString("0.####", CultureInfo.InvariantCulture).ShouldBe(value);

    [Theory]
    [InlineData("the one hundred and twelfth", 112)]
    [InlineData("the twenty-second", 22)]
    [InlineData("the 4,001st", 4001)]
    [InlineData("the thousandth", 1000)]
    public void An_ordinal_is_a_number_with_its_unit(string text, int value)
    {
        var quantity = QuantityReadings.Numbers(text).Single().Quantity;
        quantity.Value.ShouldBe(value);
        quantity.Unit.ShouldBe("ordinal");
    }

    [Theory]
    [InlineData("x is larger than 3 and smaller than 9", 3, 9)]
    [InlineData("x lies between 3 and 9", 3, 9)]
    public void Two_limits_are_the_ends_of_a_range(string text, int low, int high)
    {
        var quantity = QuantityReadings.Numbers(text).Single().Quantity;
        (quantity.Low, quantity.High, quantity.Value).ShouldBe((low, high, null));
    }

    [Theory]
    [InlineData("She is 47 years old.", "years")]
    [InlineData("A woman aged 47 spoke.", "years")]
    [InlineData("At 47 weeks of age it ended.", "weeks")]
    public void An_age_is_no_amount_but_a_number_of_age(string text, string unit)
    {
        QuantityReadings.Of(text).ShouldBeEmpty();
        var quantity = QuantityReadings.Numbers(text).Single().Quantity;
        (quantity.Value, quantity.Unit, quantity.Of).ShouldBe((47m, unit, "age"));
    }

    [Theory]
    [InlineData("This one is new.")]
    [InlineData("No one came on 3 May 2024.")]
    public void A_pronoun_and_a_date_are_no_numbers(string text) => QuantityReadings.Numbers(text).ShouldBeEmpty();
}
