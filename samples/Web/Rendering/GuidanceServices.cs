namespace BackSpasms.Guidance.Samples.Web;

/// <summary>The whole of what it takes to use the library: one immutable model, shared by every request.</summary>
internal static class GuidanceServices
{
    internal static void AddGuidance(this WebApplicationBuilder builder)
    {
        // The library knows no phone numbers: which one is right depends on where the people are, which only the app knows.
        var services = builder.Configuration.GetSection("LocalServices").Get<LocalServices>() ?? new LocalServices();
        var guidance = BackSpasmGuidance.Default.WithLocalServices(new LocalServices(
            NullIfBlank(services.Emergency),
            NullIfBlank(services.UrgentCare),
            NullIfBlank(services.Crisis)));

        builder.Services.AddSingleton(guidance);
        builder.Services.AddSingleton(NumbersOf(builder.Configuration));
        builder.Services.AddSingleton<SafetyProofs>();
        builder.Services.AddSingleton<GuidanceDocuments>();
        builder.Services.AddSingleton<StaticFiles>();
        builder.Services.AddScoped<PageHead>();
    }

    private static EmergencyNumbers NumbersOf(IConfiguration configuration) =>
        configuration["LocalServices:Emergency"] is { } local && EmergencyNumber.CanBeDialled(local)
            ? new([new EmergencyNumber(null, local)])
            : new([.. (configuration.GetSection("EmergencyNumbers").Get<EmergencyNumber[]>() ?? []).Where(each => EmergencyNumber.CanBeDialled(each.Number))]);

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
