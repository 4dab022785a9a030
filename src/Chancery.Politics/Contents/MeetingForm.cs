namespace Chancery.Politics.Contents;

public enum MeetingForm
{
    Meeting,
    Visit,
    Summit,
    Talks,
    Trilateral,
    Call,
    Parade,
    Forum,
}
