using System.Security.Cryptography;
using System.Text;
using Chancery.Politics;

namespace Chancery.Reconciling.Stories;

/// <summary>Ids of entries of the record: a letter and twelve hexadecimal digits, from the earliest claim.</summary>
internal static class EntryId
{
    public static string Of(string letter, ClaimId claim) => Of(letter, claim.Value);

    public static string Of(string letter, string name) =>
        letter + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(letter + "|" + name)))[..12];
}
