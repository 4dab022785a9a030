using System.Text.Json;
using Chancery.Politics.Records;

namespace Chancery.Politics.Json;

/// <summary>A story in the record's form.</summary>
internal static class StoryJson
{
    public static void Fields(Utf8JsonWriter json, Story story)
    {
        json.WriteString("id", story.Id);
        json.Strings("documents", story.Documents);
        json.WriteBoolean("unresolved", story.Unresolved);
        json.Many("candidates", story.Candidates, (writer, candidate) =>
        {
            writer.WriteString("story", candidate.Story);
            writer.Many("for", candidate.For, RecordJson.ReasonFields);
            writer.Many("against", candidate.Against, RecordJson.ReasonFields);
        });
        json.WriteStartObject("key");
        json.Strings("participants", story.Key.Participants);
        json.WriteString("place", story.Key.Place);
        json.Interval(story.Key.When);
        json.WriteString("occasion", story.Key.Occasion);
        json.WriteEndObject();
        json.Many("because", story.DatedBecause, RecordJson.ReasonFields);
        json.Many("attendance", story.Attendance, (writer, attendance) =>
        {
            writer.WriteString("actor", attendance.Actor);
            writer.WriteString("name", attendance.Name);
            writer.WriteString("role", attendance.Role);
            writer.WriteString("status", CanonicalJson.Name(attendance.Status));
            writer.Claims("claims", attendance.Claims);
        });
        json.Many("keptApartFrom", story.KeptApartFrom, (writer, apart) =>
        {
            writer.WriteString("story", apart.Story);
            writer.WriteStartObject("because");
            RecordJson.ReasonFields(writer, apart.Because);
            writer.WriteEndObject();
        });
        if (story.Origins is { } origins) json.WriteNumber("origins", origins);
        else json.WriteNull("origins");
    }
}
