using Microsoft.Playwright;

namespace Dashboard.EndToEnd.Tests.Screens;

/// <summary>The field form as an inspector's thumb finds it.</summary>
internal sealed class FieldScreen(IPage page)
{
    /// <summary>The item of the service-window checklist in which a finding is serious and needs a photo.</summary>
    public const string SeriousItem = "CK3-04";

    public ILocator Submit => page.Locator(".bar .button-primary");

    public ILocator SendNow => page.Locator("#field-send");

    public ILocator Problems => page.Locator(".problems");

    public ILocator Photos => page.Locator(".photo img");

    public ILocator Status(string status) => page.Locator($"#field-status[data-status='{status}']");

    public ILocator Record(string place, string state) => page.Locator($"[data-record][data-state='{state}']", new PageLocatorOptions { HasText = place });

    public ILocator Visit(string place) => page.Locator("[data-visit]", new PageLocatorOptions { HasText = place });

    public async Task OpenAsync()
    {
        await page.GotoAsync("/field");
        await page.Locator("#field[data-ready]").WaitForAsync();
    }

    /// <summary>Waits until the page would open without a signal.</summary>
    public Task KeptAsync() => page.Locator("#field[data-kept]").WaitForAsync();

    /// <summary>Starts a check of a service window and answers everything; one answer is a serious finding.</summary>
    public async Task FillAsync(string place)
    {
        await page.Locator("button.wide").First.ClickAsync();
        await page.Locator("input[name=checklist][value=CK3]").CheckAsync();
        await page.Locator("#spot-unit").FillAsync("gaj");
        await page.Locator("input[name=unit]").First.CheckAsync();
        await page.Locator("#spot-place").FillAsync(place);
        await page.Locator("form .wide").ClickAsync();
        await AnswerAsync();
    }

    /// <summary>Answers everything on the record's screen; one answer is a serious finding.</summary>
    public async Task AnswerAsync()
    {
        await page.Locator(".record").WaitForAsync();
        foreach (var item in await page.Locator(".item").AllAsync())
        {
            if (await item.Locator(".choices").CountAsync() > 0)
            {
                await item.Locator(".choice:not(.bad) input").First.CheckAsync();
                continue;
            }

            foreach (var count in await item.Locator(".stepper input").AllAsync())
            {
                await count.FillAsync("5");
            }
        }

        await page.Locator($"#item-{SeriousItem} .choice.bad input").CheckAsync();
    }

    public async Task AddPhotosAsync(params byte[][] pictures)
    {
        await page.Locator($"#add-{SeriousItem}").SetInputFilesAsync(
            pictures.Select((p, i) => new FilePayload { Name = $"IMG_{i}.jpg", MimeType = "image/jpeg", Buffer = p }));
        await Photos.Nth(pictures.Length - 1).WaitForAsync();
    }

    public Task ReceivedAsync(string place) => Record(place, "received").WaitForAsync();
}
