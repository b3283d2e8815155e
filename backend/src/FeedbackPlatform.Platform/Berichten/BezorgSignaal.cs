namespace FeedbackPlatform.Platform.Berichten;

/// <summary>Wakes the dispatcher right after a commit; polling finds what a signal missed.</summary>
public sealed class BezorgSignaal : IDisposable
{
    private readonly SemaphoreSlim signaal = new(0, 1);

    public void Geef()
    {
        try
        {
            if (signaal.CurrentCount == 0)
                signaal.Release();
        }
        catch (SemaphoreFullException)
        {
            // Two commits at once: one signal is enough.
        }
    }

    public void Dispose() => signaal.Dispose();

    internal Task WachtAsync(TimeSpan hoogstens, CancellationToken ct) => signaal.WaitAsync(hoogstens, ct);
}
