using Chancery.Text;

namespace Chancery;

/// <summary>Work on one document that may fail without ending the run: what fails is refused by name, and the rest goes on.</summary>
internal static class Attempt
{
    /// <param name="id">The document.</param>
    /// <param name="work">Gives the result.</param>
    /// <param name="refuse">Makes a result of the refusal.</param>
    public static T Of<T>(string id, Func<T> work, Func<RefusedInput, T> refuse)
    {
        try
        {
            return work();
        }
        // A broken machine is not the document's fault, nor is a person who stops the run.
        catch (Exception wrong) when (wrong is not (OperationCanceledException or OutOfMemoryException or IOException or UnauthorizedAccessException))
        {
            var place = wrong.StackTrace?.Split('\n')[0].Trim() is { Length: > 0 } frame ? $" ({frame})" : "";
            return refuse(new RefusedInput(
                id, "CH0202", $"It could not be worked on: {wrong.GetType().Name}, {wrong.Message.ReplaceLineEndings(" ")}{place}. This is a defect of the program; send it with the article to the maintainers."));
        }
    }
}
