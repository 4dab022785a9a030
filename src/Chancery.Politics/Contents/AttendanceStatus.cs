namespace Chancery.Politics.Contents;

public enum AttendanceStatus
{
    Present,
    Absent,
    Invited,

    /// <summary>The article says that it is not known.</summary>
    Unclear,
}
