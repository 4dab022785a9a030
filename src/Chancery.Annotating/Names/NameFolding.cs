using System.Globalization;
using System.Text;

namespace Chancery.Annotating.Names;

/// <summary>The form in which names are compared: accents off, one kind of quote, dash and space. One character in, at most one out.</summary>
internal static class NameFolding
{
    /// <summary>Stands for a character that comparison skips (quotation marks round part of a name).</summary>
    public const char Skipped = '\0';

    private const int TableEnd = 0x250;

    private static readonly char[] Bases = CreateBases();

    public static char Fold(char character)
    {
        if (character < 0x80) return character is '"' ? Skipped : character is '\n' or '\r' or '\t' ? ' ' : character;
        if (character < TableEnd) return Bases[character];
        return character switch
        {
            '’' or '‘' or 'ʼ' => '\'',
            '“' or '”' or '„' or '«' or '»' => Skipped,
            '–' or '—' or '‑' or '‐' => '-',
            '\u2009' or '\u202F' or '\u2007' => ' ',
            _ => Beyond(character),
        };
    }

    /// <summary>A whole alias, runs of spaces made single.</summary>
    public static string Fold(string name)
    {
        if (IsFolded(name)) return name;
        var folded = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var plain = Fold(character);
            if (plain == Skipped || (plain == ' ' && (folded.Length == 0 || folded[^1] == ' '))) continue;
            folded.Append(plain);
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Nothing but plain letters, digits and marks, with single spaces between: the form in which most names are written.</summary>
    private static bool IsFolded(string name)
    {
        var last = ' ';
        foreach (var character in name)
        {
            if (character is < ' ' or '"' or >= '\u0080' || (character == ' ' && last == ' ')) return false;
            last = character;
        }

        return last != ' ';
    }

    private static char[] CreateBases()
    {
        var bases = new char[TableEnd];
        for (var i = 0; i < TableEnd; i++) bases[i] = Base((char)i);
        bases['\u00A0'] = ' ';
        bases['«'] = bases['»'] = Skipped;
        bases['ø'] = 'o';
        bases['Ø'] = 'O';
        bases['ł'] = 'l';
        bases['Ł'] = 'L';
        bases['đ'] = 'd';
        bases['Đ'] = 'D';
        bases['ı'] = 'i';
        return bases;
    }

    private static char Beyond(char character) => character is >= '\u1E00' and < '\u1F00' ? Base(character) : character;

    private static char Base(char character)
    {
        var parts = character.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : character;
    }
}
