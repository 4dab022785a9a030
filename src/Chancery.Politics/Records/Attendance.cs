using System.Collections.Immutable;
using Chancery.Politics.Contents;

namespace Chancery.Politics.Records;

/// <summary>Somebody at the event of a story.</summary>
public sealed record Attendance(string? Actor, string Name, string? Role, AttendanceStatus Status, ImmutableArray<ClaimId> Claims);
