using System.Collections.Immutable;
using System.Text;
using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Formats;

/// <summary>
/// The decisions of analysts: a table of text that is only ever added to. A line "undo" takes an earlier one out of force. Tabs and line
/// ends inside a cell are written \t and \n.
/// </summary>
internal sealed class DecisionFile(string path)
{
    private static readonly string[] Columns = ["id", "at", "by", "kind", "subjects", "field", "value", "why", "anchors"];

    public string Path { get; } = path;

    /// <summary>The file that goes with a record file.</summary>
    public static DecisionFile Beside(string database) => new(database + ".decisions.tsv");

    /// <summary>The decisions in force as far as the file tells; a line that does not read is told and left out.</summary>
    public DecisionReading Read()
    {
        if (!File.Exists(Path)) return new DecisionReading(DecisionSet.None, []);
        var decisions = new List<Decision>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var number = 0;
        foreach (var raw in File.ReadAllText(Path, Encoding.UTF8).Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r').TrimStart('\uFEFF');
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("id\tat\tby", StringComparison.Ordinal)) continue;
            if (Take(line, decisions) is { } wrong) diagnostics.Add(new Diagnostic("CH0402", $"{Path}:{number}", wrong));
        }

        return new DecisionReading(new DecisionSet([.. decisions]), diagnostics.ToImmutable());
    }

    public void Append(Decision decision) => Append(
        decision.By, decision.At, decision.Why, decision.Id, Name(decision.Kind), decision.Subjects, decision.Field, decision.Value, decision.Anchors);

    /// <summary>Takes a decision out of force; its line stays.</summary>
    public void Undo(string id, string by, string at, string why) => Append(by, at, why, "", "undo", [id], null, null, []);

    /// <summary>One line, whole or not at all, while no other process adds one.</summary>
    private void Append(string by, string at, string why, string id, string kind, ImmutableArray<string> subjects, string? field, string? value, ImmutableArray<string> anchors)
    {
        string[] cells = [id, at, Escaped(by), kind, Many(subjects), Escaped(field ?? ""), Escaped(value ?? ""), Escaped(why), Many(anchors)];
        using var file = new FileStream(Path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var text = new StringBuilder();
        if (file.Length == 0) text.AppendJoin('\t', Columns).Append('\n');
        else if (!EndsWithLine(file)) text.Append('\n');
        text.AppendJoin('\t', cells).Append('\n');
        file.Seek(0, SeekOrigin.End);
        file.Write(Encoding.UTF8.GetBytes(text.ToString()));
        file.Flush(flushToDisk: true);
    }

    // A line that was cut short by a crash does not swallow the next one.
    private static bool EndsWithLine(FileStream file)
    {
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }

    /// <returns>What is wrong with the line; null where it was taken.</returns>
    private static string? Take(string line, List<Decision> decisions)
    {
        var cells = line.Split('\t');
        if (cells.Length is < 8 or > 9) return $"the line has {cells.Length} cells, not {Columns.Length}; it was left out. Mend it, or write it with 'chancery decide'.";
        var subjects = Parts(cells[4]);
        if (cells[3] == "undo")
        {
            return subjects is [var id] && decisions.RemoveAll(decision => decision.Id == id) > 0
                ? null : $"there is no decision {cells[4]} before this line to undo; the line was left out.";
        }

        if (Kind(cells[3]) is not { } kind) return $"'{cells[3]}' is no kind of decision; write same, different, withdraw, correct or undo. The line was left out.";
        if (subjects.Length < (kind is DecisionKind.Same or DecisionKind.Different ? 2 : 1))
            return "too few subjects: same and different need two, withdraw and correct one; the line was left out.";
        decisions.Add(new Decision(kind, subjects, OrNull(cells[5]), OrNull(cells[6]), Unescaped(cells[2]), cells[1], Unescaped(cells[7])) { Anchors = cells.Length > 8 ? Parts(cells[8]) : [] });
        return null;
    }

    private static DecisionKind? Kind(string name) => name switch
    {
        "same" => DecisionKind.Same,
        "different" => DecisionKind.Different,
        "withdraw" => DecisionKind.Withdraw,
        "correct" => DecisionKind.Correct,
        _ => null,
    };

    private static string Name(DecisionKind kind) => kind.ToString().ToLowerInvariant();

    private static string? OrNull(string cell) => cell.Length == 0 ? null : Unescaped(cell);

    private static string Many(ImmutableArray<string> values) => string.Join('|', values.Select(Escaped));

    private static ImmutableArray<string> Parts(string cell) => cell.Length == 0 ? [] : [.. cell.Split('|').Select(Unescaped)];

    private static string Escaped(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (var character in cell)
        {
            if (Escape(character) is { } letter) text.Append('\\').Append(letter);
            else text.Append(character);
        }

        return text.ToString();
    }

    private static string Unescaped(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var at = 0; at < cell.Length; at++)
        {
            if (cell[at] != '\\' || at + 1 == cell.Length) text.Append(cell[at]);
            else text.Append(cell[++at] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', 'p' => '|', var other => other });
        }

        return text.ToString();
    }

    private static char? Escape(char character) => character switch
    {
        '\t' => 't',
        '\n' => 'n',
        '\r' => 'r',
        '|' => 'p',
        '\\' => '\\',
        _ => null,
    };
}
