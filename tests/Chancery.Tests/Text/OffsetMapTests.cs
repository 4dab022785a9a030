using Chancery.Text;

namespace Chancery.Tests.Text;

public sealed class OffsetMapTests
{
    [Fact]
    public void Each_character_maps_back_to_its_place_in_the_raw_input()
    {
        int[] raw = [4, 5, 6, 20, 21, 40];
        var map = OffsetMap.Of(raw);
        for (var i = 0; i < raw.Length; i++) map.ToRaw(i).ShouldBe(raw[i]);
        map.ToRaw(raw.Length).ShouldBe(41);
    }

    [Fact]
    public void An_offset_outside_the_text_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => OffsetMap.Identity(3).ToRaw(4));
}
