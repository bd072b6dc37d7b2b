using Dashboard.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDisplay(builder.Configuration);
builder.Services.AddPages();
builder.Services.AddSecurity(builder.Configuration);
builder.Services.AddSignIn();
builder.Services.AddHealth();

var app = builder.Build();
app.UseSecurity();
app.UseRequestLocalization();
app.UseHonestErrors();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapHealth();
app.MapDisplay();
app.MapPages();
app.Run();

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
