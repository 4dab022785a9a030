namespace Chancery.Text.Layers;

public enum MentionKind
{
    Name,
    Nominal,
    Pronoun,
}
