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
    [InlineData("Forty - one.", "41")]
    [InlineData("Thirty and six.", "36")]
    [InlineData("4 hundred and nine.", "409")]
    [InlineData("Three million and a quarter million.", "3250000")]
    [InlineData("7 and 1/2.", "7.5")]
    [InlineData("3 thousandths.", "0.003")]
    [InlineData("Five dozen.", "60")]
    [InlineData("Three score and ten.", "70")]
    [InlineData("7.1x10^-3.", "0.0071")]
    [InlineData("2.718,28.", "2718.28")]
    [InlineData("3.141.592.", "3141592")]
    [InlineData("7,25.", "7.25")]
    [InlineData("45,67,890.5.", "4567890.5")]
    [InlineData("It is .75 now.", "0.75")]
    [InlineData("It rose to (-8).", "-8")]
    [InlineData("Point seven.", "0.7")]
    [InlineData("6 250 000.", "6250000")]
    [InlineData("One in four.", "0.25")]
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
    [InlineData("They won 1,2,3 games.")]
    [InlineData("Call 10.20.30.40 now.")]
    public void Digits_in_a_list_and_an_address_are_no_decimals(string text) => QuantityReadings.Numbers(text).Count(item => item.Quantity.Value % 1 != 0).ShouldBe(0);

    [Theory]
    [InlineData("the second to last round", -1, "end")]
    [InlineData("the penultimate round", -1, "end")]
    [InlineData("the last but two", -2, "end")]
    [InlineData("the previous session", -1, "current")]
    [InlineData("the next item", 1, "current")]
    public void A_place_is_told_from_the_end_or_from_where_one_is(string text, int distance, string from)
    {
        var quantity = QuantityReadings.Numbers(text).Single().Quantity;
        (quantity.Value, quantity.Unit, quantity.Qualifier).ShouldBe((distance, "ordinal", from));
    }

    [Theory]
    [InlineData("The embassy stands next to the park.")]
    [InlineData("At last they agreed.")]
    public void Next_to_and_at_last_are_no_places(string text) => QuantityReadings.Numbers(text).ShouldBeEmpty();

    [Theory]
    [InlineData("x is larger than 3 and smaller than 9", 3, 9)]
    [InlineData("between the third and the ninth", 3, 9)]
    [InlineData("at most 9 and at least 3", 3, 9)]
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
