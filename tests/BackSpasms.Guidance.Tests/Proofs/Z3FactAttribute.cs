namespace BackSpasms.Guidance.Tests.Proofs;

/// <summary>A test that asks z3, an independent solver.</summary>
public sealed class Z3FactAttribute : FactAttribute
{
    public Z3FactAttribute()
    {
        if (!Z3.IsInstalled)
        {
            Skip = "Needs z3 on the path, such as from 'apt-get install z3'.";
        }
    }
}
