using Chancery.Politics;
using Chancery.Politics.Contents;
using Chancery.Text;

namespace Chancery.Tests.Reconciling;

/// <summary>Five undated articles: two of a summit of 2011, two of one of 2015, and one that only resembles both.</summary>
internal sealed class TwoSummits
{
    public TwoSummits()
    {
        Oath = Add("oath", "The presidents of France and Brazil met in Lima. The new envoy came along. No deal on the canal was reached.", "met in Lima",
            ("new envoy", Articles.Dating("2011-03-02", null, DatingAnchor.NewInOffice, hard: false)),
            ("No deal on the canal", Articles.Canal(CommitmentStatus.NotReached)));
        Visit = Add("visit", "Both leaders, of France and of Brazil, saw one another for talks. It was days after her oath for a third term.", "for talks",
            ("third term", Articles.Dating("2011-02-20", null, DatingAnchor.NewInOffice, hard: false)),
            ("her oath", Articles.Dating("2011", "2011", DatingAnchor.Anniversary)));
        Parade = Add("parade", "France and Brazil held a summit in Lima with Chile at the table. A parade rolled by.", "summit in Lima",
            ("Chile at the table", Three), ("A parade", ParadeContent));
        Treaty = Add("treaty", "A summit of France and Brazil marked 65 years of the treaty. Chile joined for three-way talks. A parade followed. The canal was agreed.",
            "A summit", ("65 years of the treaty", Articles.Dating("2015", "2015", DatingAnchor.Anniversary, fact: "anniversary/treaty-1950")),
            ("three-way talks", Three), ("A parade", ParadeContent), ("The canal was agreed", Articles.Canal(CommitmentStatus.Agreed)));
        Vague = Add("vague", "In Lima the presidents of France and Brazil praised their friendship, as ever.", "In Lima");
    }

    public List<Document> Documents { get; } = [];

    public List<Claim> Claims { get; } = [];

    public Document Oath { get; }

    public Document Visit { get; }

    public Document Parade { get; }

    public Document Treaty { get; }

    public Document Vague { get; }

    private static MeetingContent Three => Articles.Meeting("Lima", "PER", "FRA", "BRA", "CHL") with { Form = MeetingForm.Trilateral, IsMain = false };

    private static MeetingContent ParadeContent => Articles.Meeting("Lima", "PER") with { Form = MeetingForm.Parade, IsMain = false };

    private Document Add(string id, string text, string main, params (string Words, ClaimContent Content)[] claims)
    {
        var document = Articles.Document(id, text);
        Documents.Add(document);
        Claims.Add(Articles.Claim(document, main, id == "visit" ? Articles.Meeting("Lima", "PER", "FRA", "BRA") with { Place = null } : Articles.Meeting("Lima", "PER", "FRA", "BRA")));
        Claims.AddRange(claims.Select(claim => Articles.Claim(document, claim.Words, claim.Content)));
        return document;
    }
}
