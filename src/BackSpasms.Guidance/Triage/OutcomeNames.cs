namespace BackSpasms.Guidance;

/// <summary>The names that the enumerations of a result have in JSON and in words.</summary>
internal static class OutcomeNames
{
    extension(CauseLikelihood likelihood)
    {
        internal string Name => likelihood switch
        {
            CauseLikelihood.Likely => "likely",
            CauseLikelihood.Possible => "possible",
            _ => "unlikely",
        };
    }
}
