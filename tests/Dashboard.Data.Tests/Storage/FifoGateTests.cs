using Dashboard.Data.Storage;

namespace Dashboard.Data.Tests.Storage;

public sealed class FifoGateTests
{
    [Fact]
    public async Task Waiting_AreLetInInTheOrderOfAsking()
    {
        var gate = new FifoGate();
        var first = await gate.EnterAsync(TestHost.Token);
        var order = new List<int>();
        var waiting = Enumerable.Range(0, 50).Select(i => EnterAsync(gate.EnterAsync(TestHost.Token), i)).ToList();
        Assert.Empty(order);

        first.Dispose();
        await Task.WhenAll(waiting);
        Assert.Equal(Enumerable.Range(0, 50), order);

        async Task EnterAsync(Task<FifoGate.Pass> entry, int i)
        {
            using var pass = await entry;
            order.Add(i);
        }
    }

    [Fact]
    public async Task WhoGivesUp_IsPassedOver()
    {
        var gate = new FifoGate();
        using var impatience = new CancellationTokenSource();
        var first = await gate.EnterAsync(TestHost.Token);
        var second = gate.EnterAsync(impatience.Token);
        var third = gate.EnterAsync(TestHost.Token);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);

        first.Dispose();
        (await third).Dispose();
        (await gate.EnterAsync(TestHost.Token)).Dispose();
    }

    [Fact]
    public async Task GivingBackTwice_LetsOnlyOneIn()
    {
        var gate = new FifoGate();
        var first = await gate.EnterAsync(TestHost.Token);
        var second = gate.EnterAsync(TestHost.Token);
        var third = gate.EnterAsync(TestHost.Token);
        first.Dispose();
        first.Dispose();
        await second;
        Assert.False(third.IsCompleted);
    }

    [Fact]
    public async Task GaveUpBeforeAsking_TakesNothing()
    {
        var gate = new FifoGate();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.EnterAsync(new CancellationToken(canceled: true)));
        (await gate.EnterAsync(TestHost.Token)).Dispose();
    }
}
