using Chancery.Coding;
using Chancery.Coding.Rules;
using Chancery.Politics.Knowledge;

namespace Chancery.Tests.Coding;

/// <summary>The rules and knowledge of data/, loaded once for all tests of coding.</summary>
internal static class Packs
{
    public static string Data { get; } = Find();

    public static RulePack Rules { get; } = RulePack.Load(Data);

    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Load(Path.Combine(Data, "knowledge"));

    public static Coder Coder { get; } = Coder.Create(Rules, Knowledge);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Chancery.slnx"))) return Path.Combine(folder.FullName, "data");
        }

        throw new DirectoryNotFoundException("data/ stands beside Chancery.slnx");
    }
}
