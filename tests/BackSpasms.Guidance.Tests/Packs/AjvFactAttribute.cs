namespace BackSpasms.Guidance.Tests.Packs;

/// <summary>A test that asks ajv, an independent validator of JSON Schema, which runs in Node.</summary>
public sealed class AjvFactAttribute : FactAttribute
{
    public AjvFactAttribute()
    {
        if (!Ajv.IsInstalled)
        {
            Skip = $"Needs Node, and ajv from 'npm ci' in {Ajv.FolderInRepository}.";
        }
    }
}
