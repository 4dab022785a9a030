using System.Globalization;
using System.Runtime.CompilerServices;

namespace Chancery.Tests;

/// <summary>All tests run under a culture with odd signs, so that whatever depends on the culture shows.</summary>
internal static class CultureSetup
{
    [ModuleInitializer]
    internal static void UseOddSigns()
    {
        var odd = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
        odd.NumberFormat.NegativeSign = "−";
        odd.NumberFormat.NumberDecimalSeparator = "⁙";
        odd.NumberFormat.NumberGroupSeparator = "_";
        odd.DateTimeFormat.DateSeparator = "#";
        odd.DateTimeFormat.TimeSeparator = "§";
        CultureInfo.DefaultThreadCurrentCulture = odd;
        CultureInfo.CurrentCulture = odd;
    }
}
