using System.Text;

namespace FeedbackPlatform.Platform.Http;

internal static class Veldpad
{
    /// <summary><c>Indiener.Email</c> → <c>indiener.email</c>.</summary>
    public static string Van(string eigenschap) =>
        string.Join('.', eigenschap.Split('.').Select(d => d.Length == 0 ? d : char.ToLowerInvariant(d[0]) + d[1..]));

    /// <summary><c>NotEmptyValidator</c> → <c>not-empty</c>; a code that we gave ourselves stays.</summary>
    public static string Code(string code)
    {
        const string Achtervoegsel = "Validator";
        if (code.EndsWith(Achtervoegsel, StringComparison.Ordinal))
            code = code[..^Achtervoegsel.Length];
        var bouwer = new StringBuilder();
        foreach (var teken in code)
        {
            if (char.IsUpper(teken) && bouwer.Length > 0)
                bouwer.Append('-');
            bouwer.Append(char.ToLowerInvariant(teken));
        }

        return bouwer.ToString();
    }
}
