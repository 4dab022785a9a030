using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Chancery.Reading.Languages;

/// <summary>The commonest words of the languages that share a script; words that several of them have count for each.</summary>
internal static class CommonWords
{
    public static ImmutableArray<(string Language, FrozenSet<string> Words)> Latin { get; } =
    [
        ("en", Set("the of and to in a is that for on with as was by it at from his be are he an this has have which but were not said who their its they would had will been after when about or more than")),
        ("fr", Set("le la les de des du et en un une que qui dans pour sur est au aux par pas plus avec ce cette son sont il elle ne se d l a été ont leur mais ou selon après")),
        ("de", Set("der die das und in den von zu mit dem des im für auf ist ein eine nicht sich auch an als es bei nach wird hat er sie werden aus einer einem dass wie über oder")),
        ("es", Set("el la los las de del y en que un una por con para es se al lo como su sus más no ha han fue este esta entre pero sobre según también o")),
        ("it", Set("il la le i gli di del della dei e che in un una per con non è si da al alla nel sono ha anche come più dal delle questo ma lo o")),
        ("pt", Set("o a os as de do da dos das e que em um uma para com não no na por se é mais ao como foi sua seu são pelo pela entre mas também ou")),
        ("nl", Set("de het een en van in is dat op te voor met zijn die niet aan er om ook als bij door naar heeft hij maar uit wordt over nog worden zij")),
        ("pl", Set("w i na z że się do nie to jest o po za od przez jak dla oraz są ale który która które przed tym czy był już jego także")),
        ("tr", Set("ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ise ne en o ancak olduğunu dedi var değil ya her iki")),
        ("sv", Set("och att det i en som är på för av med den till har inte om ett de från var men kan han hon vid efter under ska")),
        ("da", Set("og at det i en som er på for af med den til har ikke om et de fra var men kan han hun ved efter skal blev")),
        ("no", Set("og at det i en som er på for av med den til har ikke om et de fra var men kan han hun ved etter skal ble")),
        ("fi", Set("ja on että ei se oli hän myös mutta kun ovat joka tai sen niin kuin ole mukaan jos vain nyt")),
        ("cs", Set("a v se na je že s z do o i to k ve pro by jsou jako po za ale od který která podle také byl již nebo")),
        ("hu", Set("a az és hogy nem is egy ez azt meg csak volt de már szerint lesz van ha vagy mint még között")),
        ("ro", Set("și de la în a cu pe care că nu un o din pentru se este mai au fost sunt al ale sau dar după prin")),
        ("id", Set("yang dan di dengan untuk dari ini itu pada tidak dalam akan ke oleh adalah telah juga atau bahwa para kepada sebagai")),
        ("vi", Set("và của là có trong được cho với không các một những đã này người về khi tại từ đến")),
        ("hr", Set("i u je se na da su za od s a koji što kao o ne iz bi nije ili ali će sa te")),
    ];

    public static ImmutableArray<(string Language, FrozenSet<string> Words)> Cyrillic { get; } =
    [
        ("ru", Set("и в не на что с по он как это а для его от из к за о был но так же все она или при после также их")),
        ("uk", Set("і в на що не з у до за про та як це від для його він але є які також та під час або після був")),
        ("bg", Set("на и в да за се от че не с по е са ще до като която който това при но беше или след")),
        ("sr", Set("и у је се на да су за од са који што као о не из би није али ће или те")),
        ("be", Set("і ў на не што з да у па за як гэта ад для яго ён але каб таксама пра")),
    ];

    public static ImmutableArray<(string Language, FrozenSet<string> Words)> Arabic { get; } =
    [
        ("ar", Set("في من على إلى أن التي عن مع هذا هذه الذي ما لا كما بعد بين كان قال أو ذلك خلال")),
        ("fa", Set("و در به از که این را با است آن برای یک تا بر خود شده کرد است هم های می شود")),
        ("ur", Set("کے میں کی ہے اور سے کا کو نے پر کہ ہیں یہ اس نہیں بھی ایک ہو گیا")),
    ];

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
