namespace BackSpasms.Guidance.Samples.Terminal;

/// <summary>What a person reads, as data: drawn in a terminal, or written as plain text where the output goes elsewhere.</summary>
internal sealed class Page
{
    private readonly List<Block> _blocks = [];

    internal IReadOnlyList<Block> Blocks => _blocks;

    /// <summary>Adds a block; nothing where there is none.</summary>
    internal Page Add(Block? block)
    {
        if (block is not null)
        {
            _blocks.Add(block);
        }

        return this;
    }

    internal Page Add(Page other)
    {
        _blocks.AddRange(other._blocks);
        return this;
    }

    /// <summary>Adds a heading and what stands under it, where that is anything.</summary>
    internal Page Section(string heading, Block? content) => content is null or BulletList { Bullets.Count: 0 } ? this : Add(new Heading(heading)).Add(content);

    internal Page Section(string heading, string? text) => Section(heading, text is null ? null : new Paragraph(text));

    internal Page Section(string heading, IEnumerable<Bullet> bullets) => Section(heading, new BulletList([.. bullets]));
}
