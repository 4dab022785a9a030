namespace Chancery.Reading;

/// <summary>The codes of what can be wrong with an input; docs/reference/diagnostics.md tells each.</summary>
public static class ReadingCode
{
    public const string Empty = "CH0101";
    public const string Binary = "CH0102";
    public const string NoArticle = "CH0103";
    public const string TooLarge = "CH0104";
    public const string BadGzip = "CH0105";
    public const string BytesReplaced = "CH0106";
    public const string UnknownCharset = "CH0107";
    public const string BadLine = "CH0108";
    public const string LongLine = "CH0109";
    public const string CharactersReplaced = "CH0110";
    public const string Unreadable = "CH0111";
    public const string NotFound = "CH0112";
    public const string BadFeed = "CH0113";
    public const string BadArchive = "CH0114";
    public const string NoText = "CH0115";
    public const string DeepMarkup = "CH0116";
}
