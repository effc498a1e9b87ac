using BackSpasms.Guidance;
using BackSpasms.Guidance.Samples.Browser;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);

// An app that knows where its people are puts in the right numbers, with BackSpasmGuidance.Default.WithLocalServices, and one number here.
builder.Services.AddSingleton(BackSpasmGuidance.Default);
builder.Services.AddSingleton(new EmergencyNumbers(
[
    new("European Union and many other countries", "112"),
    new("United Kingdom", "999"),
    new("United States and Canada", "911"),
    new("Australia", "000"),
    new("New Zealand", "111"),
]));
builder.Services.AddSingleton<Interview>();

builder.RootComponents.Add<StartButton>("#start");
builder.RootComponents.Add<App>("#app");
await builder.Build().RunAsync();
