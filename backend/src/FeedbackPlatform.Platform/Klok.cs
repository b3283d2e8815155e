namespace FeedbackPlatform.Platform;

/// <summary>Time is given, never taken: UTC inside, Europe/Amsterdam at the edge.</summary>
public static class Klok
{
    public static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today's date in Europe/Amsterdam.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) => klok.GetUtcNow().Datum();

    /// <summary>The calendar date of an instant in Europe/Amsterdam.</summary>
    public static DateOnly Datum(this DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);

    /// <summary>The first instant of a local date, in UTC.</summary>
    public static DateTimeOffset Begin(this DateOnly datum)
    {
        var lokaal = datum.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(lokaal, Amsterdam.GetUtcOffset(lokaal)).ToUniversalTime();
    }
}
