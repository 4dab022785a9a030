namespace Chancery.Annotating.Models;

/// <summary>Numbers that the trainer and the reader of a model must share.</summary>
public static class ModelLayout
{
    /// <summary>Width of a word's row and of one direction of a recurrent layer; a multiple of <see cref="MatrixProduct.Lanes"/>.</summary>
    public const int Width = 160;

    /// <summary>Entries of the bias by distance from dependent to head; entry 0 is the root's.</summary>
    public const int Distances = 64;

    /// <summary>The entry for a head that stands so many tokens after (before: negative) its dependent.</summary>
    public static int Distance(int offset) => (Distances / 2) + Math.Clamp(offset, 1 - (Distances / 2), (Distances / 2) - 1);
}
