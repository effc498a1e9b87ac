namespace BackSpasms.Guidance;

/// <summary>The names that enumerations have in JSON. They never follow from a C# name, so that renaming a member cannot change the format.</summary>
internal static class StableNames
{
    extension(Urgency urgency)
    {
        internal string Name => urgency switch
        {
            Urgency.Emergency => "emergency",
            Urgency.Urgent => "urgent",
            Urgency.Routine => "routine",
            _ => "self-care",
        };
    }

    extension(EvidenceStrength strength)
    {
        internal string Name => strength switch
        {
            EvidenceStrength.Strong => "strong",
            EvidenceStrength.Moderate => "moderate",
            EvidenceStrength.Limited => "limited",
            _ => "common-practice",
        };
    }

    extension(EvidenceWeight weight)
    {
        internal string Name => weight switch
        {
            EvidenceWeight.Strong => "strong",
            EvidenceWeight.Moderate => "moderate",
            _ => "weak",
        };
    }
}
