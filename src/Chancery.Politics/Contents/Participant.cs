namespace Chancery.Politics.Contents;

/// <summary>Somebody at a meeting.</summary>
public sealed record Participant(Actor Actor, AttendanceStatus Status);
