using Dashboard.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddData();
builder.Services.AddDisplay(builder.Configuration);
builder.Services.AddPages();
builder.Services.AddSecurity(builder.Configuration);
builder.Services.AddRates(builder.Configuration);
builder.Services.AddSignIn();
builder.Services.AddPhotos();
builder.Services.AddField();
builder.Services.AddBallots();
builder.Services.AddLedgerFiles();
builder.Services.AddShow();
builder.Services.AddHealth();

var app = builder.Build();
if (!await app.TryPrepareDataAsync())
{
    return 1;
}

app.UseSecurity();
app.UseRequestLocalization();
app.UseHonestErrors();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapHealth();
app.MapDisplay();
app.MapSignOut();
app.MapPhotos();
app.MapField();
app.MapBallots();
app.MapLedgerFiles();
app.MapShow();
app.MapPages();
await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the application.</summary>
public partial class Program;
