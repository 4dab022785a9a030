namespace Chancery.Training.Learning;

/// <summary>Adam (Kingma and Ba 2015); sparse parameters move only where they were touched.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters, int workers)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private const float Epsilon = 1e-8f;
    private const float Clip = 5f;
    private int step;

    public void Step(float rate)
    {
        step++;
        double norm = 0;
        foreach (var parameter in parameters) norm += Gather(parameter);
        var scale = (float)Math.Min(1, Clip / Math.Max(1e-9, Math.Sqrt(norm)));
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, step)) / (1 - MathF.Pow(Beta1, step));
        foreach (var parameter in parameters)
        {
            if (!parameter.Sparse)
            {
                Move(parameter, 0, parameter.Rows * parameter.Columns, scale, corrected);
                continue;
            }

            foreach (var row in parameter.Touched[0]) Move(parameter, row * parameter.Columns, parameter.Columns, scale, corrected);
            foreach (var touched in parameter.Touched) touched.Clear();
        }
    }

    /// <summary>Adds the other workers' gradients to the first's, in order; the sum of squares.</summary>
    private double Gather(Parameter parameter)
    {
        var sum = parameter.Gradients(0);
        for (var worker = 1; worker < workers; worker++)
        {
            var other = parameter.Gradients(worker);
            if (!parameter.Sparse)
            {
                Sums.Add(sum, other);
                other.Clear();
                continue;
            }

            foreach (var row in parameter.Touched[worker])
            {
                var from = other.Slice(row * parameter.Columns, parameter.Columns);
                var to = sum.Slice(row * parameter.Columns, parameter.Columns);
                for (var i = 0; i < to.Length; i++) to[i] += from[i];
                from.Clear();
                parameter.Touched[0].Add(row);
            }
        }

        if (!parameter.Sparse) return Sums.Squares(sum);
        double squares = 0;
        foreach (var row in parameter.Touched[0])
        {
            foreach (var g in sum.Slice(row * parameter.Columns, parameter.Columns)) squares += g * g;
        }

        return squares;
    }

    private static void Move(Parameter parameter, int start, int count, float scale, float rate)
    {
        var value = parameter.Values.Slice(start, count);
        var gradient = parameter.Gradients(0).Slice(start, count);
        var first = parameter.First.AsSpan(start, count);
        var second = parameter.Second.AsSpan(start, count);
        var width = System.Numerics.Vector<float>.Count;
        var i = 0;
        for (; i + width <= count; i += width)
        {
            var g = new System.Numerics.Vector<float>(gradient[i..]) * scale;
            var m = (new System.Numerics.Vector<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (new System.Numerics.Vector<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            var root = System.Numerics.Vector.SquareRoot(v) + new System.Numerics.Vector<float>(Epsilon);
            (new System.Numerics.Vector<float>(value[i..]) - (m * rate / root)).CopyTo(value[i..]);
        }

        if (i != count) throw new InvalidOperationException($"{parameter.Name} is {count} floats long; a multiple of {width} is allowed.");
        gradient.Clear();
    }
}
