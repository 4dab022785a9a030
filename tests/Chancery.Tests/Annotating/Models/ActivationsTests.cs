using Chancery.Annotating.Models;

namespace Chancery.Tests.Annotating.Models;

public sealed class ActivationsTests
{
    [Fact]
    public void Normalising_has_the_same_bits_as_sixteen_sums_that_are_taken_one_by_one()
    {
        var from = Fill(new Random(3), 128);
        var mean = Total(from, value => value) / from.Length;
        var inverse = 1f / MathF.Sqrt((Total(from, value => (value - mean) * (value - mean)) / from.Length) + 1e-5f);
        var expected = from.Select(value => (value - mean) * inverse).ToArray();

        var to = new float[from.Length];
        Activations.Normalise(from, to).ShouldBe(inverse);

        to.ShouldBe(expected);
    }

    [Fact]
    public void A_step_of_the_recurrent_unit_has_the_same_bits_as_its_formula()
    {
        var random = new Random(4);
        var (z, highway, before) = (Fill(random, 3 * 32), Fill(random, 32), Fill(random, 32));
        var (state, output) = (new float[32], new float[32]);

        Activations.Recur(z, highway, before, state, output);

        for (var i = 0; i < 32; i++)
        {
            var forget = 0.5f + (0.5f * (z[32 + i] / (1f + Math.Abs(z[32 + i]))));
            var reset = 0.5f + (0.5f * (z[64 + i] / (1f + Math.Abs(z[64 + i]))));
            var left = forget * before[i];
            var right = (1f - forget) * z[i];
            state[i].ShouldBe(left + right);
            var shown = reset * state[i];
            var passed = (1f - reset) * highway[i];
            output[i].ShouldBe(shown + passed);
        }
    }

    private static float Total(float[] values, Func<float, float> of)
    {
        var lanes = new float[16];
        for (var i = 0; i < values.Length; i++) lanes[i % 16] += of(values[i]);
        var sum = 0f;
        foreach (var lane in lanes) sum += lane;
        return sum;
    }

    private static float[] Fill(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 6) - 3))];
}
