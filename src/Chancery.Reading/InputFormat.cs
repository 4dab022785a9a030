namespace Chancery.Reading;

/// <summary>What an input is written in.</summary>
internal enum InputFormat
{
    PlainText,
    Html,
    JsonLines,
    Feed,
    Archive,
}
