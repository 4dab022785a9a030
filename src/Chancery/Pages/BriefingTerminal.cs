using Spectre.Console;

namespace Chancery.Pages;

/// <summary>Sets a briefing for the terminal: with colour on one, plain text when piped.</summary>
internal sealed class BriefingTerminal(IAnsiConsole console)
{
    private const int Indent = 2;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Label = new(foreground: Color.Teal);

    public void Write(Briefing briefing)
    {
        Line(0, briefing.Title.ToUpperInvariant(), Heading);
        Line(0, briefing.Summary, Style.Plain);
        foreach (var section in briefing.Sections)
        {
            console.WriteLine();
            Line(0, section.Title.ToUpperInvariant(), Heading);
            if (section.Note is { } note) Line(0, note, Faint);
            foreach (var line in section.Lines) Write(line, Indent);
        }
    }

    /// <summary>The briefing as plain text, for a pipe: no colour, no space at the ends of lines.</summary>
    public static string Plain(Briefing briefing, int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = width;
        new BriefingTerminal(console).Write(briefing);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd()));
    }

    private void Write(BriefingLine line, int depth)
    {
        var paragraph = new Paragraph();
        if (line.Tag is { } tag) paragraph.Append($"[{Safe(tag)}] ", Label);
        paragraph.Append(Safe(line.Says), Style.Plain);
        console.Write(new Padder(paragraph, new Padding(depth, 0, 0, 0)));
        foreach (var words in line.Words)
            Line(depth + Indent, $"{Safe(words.Outlet)}: “{Safe(words.Quote)}”{(words.Claim is { } claim ? $" ({claim})" : "")}", Faint);
        foreach (var below in line.Below) Write(below, depth + Indent);
    }

    private void Line(int depth, string text, Style style) =>
        console.Write(new Padder(new Paragraph(text, style), new Padding(depth, 0, 0, 0)));

    // An article is data: its line breaks, control and bidirectional characters do not reach the terminal.
    private static string Safe(string text) => Phrases.Squeezed(DisplayText.Visible(text));
}
