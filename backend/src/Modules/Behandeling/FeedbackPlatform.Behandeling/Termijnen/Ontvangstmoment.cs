namespace FeedbackPlatform.Behandeling.Termijnen;

/// <summary>From a moment to the legal date: a message of 23:30 UTC on 16 March was received on 17 March in the Netherlands.</summary>
internal static class Ontvangstmoment
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateOnly Datum(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);
}
