using BackSpasms.Guidance.Samples.Web;

var builder = WebApplication.CreateBuilder(args);
builder.AddHardening();
builder.AddGuidance();

var app = builder.Build();
app.UseHardening();
app.WithHead().MapPages();
app.MapApi();
app.MapHealth();
app.Run();

/// <summary>Named so that tests can start the same program.</summary>
public partial class Program;
