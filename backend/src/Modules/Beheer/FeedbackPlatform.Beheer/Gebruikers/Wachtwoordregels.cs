using FluentValidation;

namespace FeedbackPlatform.Beheer.Gebruikers;

/// <summary>
/// Long and not obvious; no rules about capitals or signs, which make passwords worse. The list holds what guessers try
/// first among passwords that are long enough.
/// </summary>
internal static class Wachtwoordregels
{
    private static readonly HashSet<string> Gewoon = new(StringComparer.OrdinalIgnoreCase)
    {
        "wachtwoord12", "wachtwoord123", "wachtwoord1234", "wachtwoord2024", "wachtwoord2025", "wachtwoord2026", "wachtwoord01!", "wachtwoord123!",
        "welkom123456", "welkom1234567", "welkom12345678", "welkom012345", "welkomwelkom", "welkom2024!!", "welkom2025!!", "welkom2026!!",
        "geheim123456", "geheimgeheim", "geheim1234567", "amsterdam123", "amsterdam1234", "rotterdam123", "rotterdam1234", "denhaag12345",
        "nederland123", "nederland1234", "feyenoord1908", "feyenoord123", "ajaxamsterdam", "voetbal12345", "zomer2024!!!", "zomer2025!!!", "zomer2026!!!",
        "winter2024!!", "winter2025!!", "winter2026!!", "lente2025!!!", "lente2026!!!", "herfst2025!!", "herfst2026!!", "maandag12345", "vrijdag12345",
        "gemeente1234", "gemeente2025", "gemeente2026", "administrator", "administrator1", "administrator123", "beheerder123", "beheerder1234",
        "password1234", "password12345", "password123456", "passwordpassword", "password2025!", "password2026!", "p@ssw0rd1234", "passw0rd1234",
        "qwertyuiop12", "qwertyuiop123", "qwerty123456", "qwerty1234567", "azertyuiop12", "asdfghjkl123", "1q2w3e4r5t6y", "1qaz2wsx3edc", "qazwsxedcrfv",
        "123456789012", "1234567890123", "12345678901234", "123456789abc", "abcdefghijkl", "abcd12345678", "abc123456789", "iloveyou1234", "ikhouvanjou1",
        "changeme1234", "letmein12345", "welcome12345", "welcome123456", "trustno1trustno1", "correcthorsebatterystaple",
    };

    public static IRuleBuilderOptions<T, string?> Wachtwoord<T>(this IRuleBuilderInitial<T, string?> regel) => regel
        .Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Kies een wachtwoord.")
        .MinimumLength(Gebruiker.WachtwoordMinimum).WithErrorCode("te-kort")
        .WithMessage($"Kies een wachtwoord van minstens {Gebruiker.WachtwoordMinimum} tekens, bijvoorbeeld vier woorden.")
        .MaximumLength(Gebruiker.WachtwoordMaximum).WithErrorCode("te-lang")
        .WithMessage($"Kies een wachtwoord van hoogstens {Gebruiker.WachtwoordMaximum} tekens.")
        .Must(w => !IsGewoon(w!)).WithErrorCode("te-gewoon")
        .WithMessage("Dit wachtwoord is te makkelijk te raden. Kies bijvoorbeeld vier woorden die niet bij elkaar horen.");

    internal static bool IsGewoon(string wachtwoord)
    {
        var kaal = wachtwoord.Trim();
        if (Gewoon.Contains(kaal))
            return true;
        for (var lengte = 1; lengte <= 4; lengte++) // One short piece over and over.
        {
            var stuk = kaal[..Math.Min(lengte, kaal.Length)];
            if (string.Concat(Enumerable.Repeat(stuk, kaal.Length / lengte + 1)).StartsWith(kaal, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The own name or address is the first thing that somebody who knows the person tries.</summary>
    public static bool LijktOp(string wachtwoord, string naam, string email)
    {
        var kaal = Kaal(wachtwoord);
        return kaal == Kaal(naam) || kaal == Kaal(email) || kaal == Kaal(email.Split('@')[0]);
    }

    private static string Kaal(string tekst) => string.Concat(tekst.Where(char.IsLetter)).ToLowerInvariant();
}
