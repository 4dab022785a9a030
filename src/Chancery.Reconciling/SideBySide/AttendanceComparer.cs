using Chancery.Politics.Contents;
using Chancery.Politics.Json;
using Chancery.Politics.Knowledge;
using Chancery.Politics.Records;

namespace Chancery.Reconciling.SideBySide;

/// <summary>Who is told to have been at which of two meetings, and what is not clear about it.</summary>
internal static class AttendanceComparer
{
    public static IEnumerable<ComparedItem> Compare(StorySide before, StorySide after, KnowledgeBase knowledge)
    {
        var mine = before.Story.Attendance.ToLookup(Key, StringComparer.Ordinal);
        var its = after.Story.Attendance.ToLookup(Key, StringComparer.Ordinal);
        foreach (var key in mine.Select(group => group.Key).Concat(its.Select(group => group.Key)).Distinct(StringComparer.Ordinal))
        {
            var (earlier, later) = (mine[key].FirstOrDefault(), its[key].FirstOrDefault());
            var shown = (later ?? earlier)!;
            yield return new ComparedItem(
                Moved(earlier, later), Name(shown), shown.Actor is { } code ? [code] : [], Words(earlier, knowledge), Words(later, knowledge),
                earlier is null ? [] : before.Of(earlier.Claims), later is null ? [] : after.Of(later.Claims));
        }
    }

    private static string Key(Attendance attendance) => $"{attendance.Actor}|{attendance.Name}";

    // 'Officials of China' are nobody in particular: their function is all the name they have.
    private static string Name(Attendance attendance) => attendance.Role is not { } role ? attendance.Name
        : role.StartsWith("officials of", StringComparison.Ordinal) ? role : $"{attendance.Name}, {role}";

    private static Movement Moved(Attendance? earlier, Attendance? later)
    {
        if (earlier is null) return Movement.New;
        if (later is null) return Movement.Dropped;
        if (earlier.Status == later.Status) return Movement.Repeated;
        return later.Status == AttendanceStatus.Present ? Movement.Stronger : earlier.Status == AttendanceStatus.Present ? Movement.Weaker : Movement.Repeated;
    }

    // That a state was there leaves open who came for it.
    private static string? Words(Attendance? attendance, KnowledgeBase knowledge)
    {
        if (attendance is null) return null;
        var status = attendance.Status == AttendanceStatus.Unclear ? "unclear whether they were there" : CanonicalJson.Name(attendance.Status);
        return attendance is { Status: AttendanceStatus.Present, Role: null, Actor: { } code } && attendance.Name == knowledge.NameOf(code) ? status + ", no article says who" : status;
    }
}
