namespace Chancery.Reading.Plain;

/// <summary>Cuts what stands after the article: comment forms, related stories, an empty list of sources.</summary>
internal static class Ending
{
    private const int ShortWords = 12;

    public static List<PlainBlock> Cut(List<PlainBlock> blocks, FurnitureList furniture)
    {
        var kept = blocks.Count;
        for (var i = (blocks.Count + 1) / 2; i < blocks.Count; i++)
        {
            if (!furniture.OpensRest(blocks[i].Value)) continue;
            kept = i;
            break;
        }

        for (var i = kept - 1; i > 0; i--)
        {
            if (furniture.IsLast(blocks[i].Value))
            {
                kept = i;
                continue;
            }

            // Short lines without an end may be the entries of a list of sources.
            if (blocks[i].Words > ShortWords || blocks[i].EndsSentence) break;
        }

        return blocks[..kept].FindAll(block => !furniture.OpensRest(block.Value));
    }
}
