namespace BackSpasms.Guidance;

/// <summary>The list of a plan in which an option stands, in the order of the lists.</summary>
internal enum CarePlace : byte
{
    /// <summary>Offered now.</summary>
    Now,

    /// <summary>Offered when its phase has come.</summary>
    Later,

    /// <summary>To ask about first.</summary>
    CheckFirst,

    /// <summary>To leave out.</summary>
    Avoid,

    /// <summary>In no list.</summary>
    LeftOut,
}
