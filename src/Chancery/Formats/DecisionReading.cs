using System.Collections.Immutable;
using Chancery.Politics;
using Chancery.Text;

namespace Chancery.Formats;

/// <summary>What a file of decisions holds, and the lines of it that do not read.</summary>
internal sealed record DecisionReading(DecisionSet Decisions, ImmutableArray<Diagnostic> Diagnostics);
