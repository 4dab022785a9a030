namespace Chancery.Annotating.Times;

/// <summary>Reads one family of time expressions.</summary>
internal interface ITimeReader
{
    /// <summary>The longest reading that begins at a lexeme; null for none.</summary>
    TimeReading? Read(TimeContext context, int at);
}
