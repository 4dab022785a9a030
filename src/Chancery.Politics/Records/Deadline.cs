using Chancery.Text.Values;

namespace Chancery.Politics.Records;

/// <summary>When something promised or agreed is to be done.</summary>
/// <param name="When">The days that the words give.</param>
/// <param name="State">How it stands.</param>
/// <param name="AsOf">The day of the newest document, by which it was judged; null where none is known.</param>
/// <param name="Claim">The claim that gives it.</param>
public sealed record Deadline(DateInterval When, DeadlineState State, DateOnly? AsOf, Claim Claim);
