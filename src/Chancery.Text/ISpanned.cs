namespace Chancery.Text;

/// <summary>Anything that stands on a stretch of a document's text.</summary>
public interface ISpanned
{
    TextSpan Span { get; }
}
