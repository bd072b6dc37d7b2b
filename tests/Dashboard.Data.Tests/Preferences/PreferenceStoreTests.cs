using Dashboard.Data.Preferences;

namespace Dashboard.Data.Tests.Preferences;

public sealed class PreferenceStoreTests
{
    [Fact]
    public async Task Choice_IsRememberedForThePersonAlone()
    {
        await using var host = await TestHost.EmptyAsync();
        var store = host.Get<PreferenceStore>();
        var choice = new ReadingPreference("en", ThemeMode.Dark, Elder: true);
        Assert.Equal(ReadingPreference.Default, await store.GetAsync(TestHost.Leader, TestHost.Token));
        await store.SetAsync(TestHost.Leader, ReadingPreference.Default, TestHost.Token);
        await store.SetAsync(TestHost.Leader, choice, TestHost.Token);
        Assert.Equal(choice, await store.GetAsync(TestHost.Leader, TestHost.Token));
        Assert.Equal(ReadingPreference.Default, await store.GetAsync(TestHost.Office, TestHost.Token));
    }
}
