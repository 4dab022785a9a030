using System.Reflection;

namespace Chancery.Tests.House;

public sealed class ArchitectureTests
{
    private static readonly string[] Nouns = ["Chancery.Text", "Chancery.Politics"];

    private static readonly string[] Verbs =
        ["Chancery.Reading", "Chancery.Annotating", "Chancery.Coding", "Chancery.Reconciling", "Chancery.Storing"];

    public static TheoryData<string> AllVerbs => [.. Verbs];

    [Theory]
    [MemberData(nameof(AllVerbs))]
    public void A_verb_refers_to_the_nouns_and_to_no_other_verb(string verb)
    {
        var referred = ReferencesOf(verb);
        referred.ShouldContain(name => Nouns.Contains(name), $"{verb} refers to no noun: is the test looking at the right assembly?");
        referred.Where(name => !Nouns.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void The_nouns_refer_to_no_verb_and_text_to_no_politics()
    {
        ReferencesOf("Chancery.Text").ShouldBeEmpty();
        ReferencesOf("Chancery.Politics").ShouldBe(["Chancery.Text"]);
    }

    [Fact]
    public void The_program_refers_to_every_verb() => ReferencesOf("chancery").ShouldBe(Nouns.Concat(Verbs), ignoreOrder: true);

    private static string[] ReferencesOf(string assembly) =>
        [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Chancery", StringComparison.OrdinalIgnoreCase))];
}
