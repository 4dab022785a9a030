using Chancery.Politics.Knowledge;
using Chancery.Text.Values;

namespace Chancery.Coding.Dating;

/// <summary>A stretch in office, with the last of its terms.</summary>
internal sealed record OfficeBlock(Term Last, DateInterval Days);
