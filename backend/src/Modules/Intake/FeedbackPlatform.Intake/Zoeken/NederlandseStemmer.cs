namespace FeedbackPlatform.Intake.Zoeken;

/// <summary>
/// The Snowball stemmer for Dutch: brings inflected forms of a word back to one stem
/// (<c>containers</c> → <c>container</c>, <c>lopen</c> → <c>lop</c>, <c>mogelijkheden</c> → <c>mogelijk</c>).
/// Written from the published rules of the algorithm that Snowball 2.x ships as "dutch" (Martin Porter's; Snowball 3
/// keeps it as "dutch_porter" and uses the name "dutch" for Kraaij-Pohlmann's):
/// https://snowballstem.org/algorithms/dutch/stemmer.html. A stem is a key to compare with, not always a word.
/// </summary>
/// <remarks>
/// Terms of the algorithm: V is a vowel (a e i o u y è). R1 is what follows the first non-vowel after a vowel, but
/// starts at the fourth letter at the earliest; R2 is the same again within R1. An i between vowels and a y after a
/// vowel or at the start count as consonants; they are written I and Y while stemming. The input is taken as it is:
/// case and other diacritics are the business of <see cref="Tekstnormalisatie"/>.
/// </remarks>
internal static class NederlandseStemmer
{
    /// <summary>Returns the stem of one word in lower case.</summary>
    public static string Stam(string woord)
    {
        ArgumentNullException.ThrowIfNull(woord);
        if (woord.Length == 0)
            return woord;
        // The word only gets shorter, so the buffer never grows.
        Span<char> buffer = woord.Length <= 128 ? stackalloc char[woord.Length] : new char[woord.Length];
        woord.CopyTo(buffer);
        var stam = new Bewerking(buffer).Stem();
        return stam.SequenceEqual(woord) ? woord : new string(stam);
    }

    private ref struct Bewerking(Span<char> letters)
    {
        private readonly Span<char> woord = letters;
        private int lengte = letters.Length;
        private int r1;
        private int r2;
        private bool eVerwijderd;

        public ReadOnlySpan<char> Stem()
        {
            AccentenWeg();
            MedeklinkersMerken();
            GebiedenBepalen();

            Stap1Meervoud();
            Stap2SlotE();
            Stap3Heid();
            Stap4Achtervoegsel();
            Stap5DubbeleKlinker();

            var stam = woord[..lengte];
            stam.Replace('I', 'i');
            stam.Replace('Y', 'y');
            return stam;
        }

        private readonly void AccentenWeg()
        {
            foreach (ref var c in woord)
            {
                c = c switch
                {
                    'á' or 'ä' => 'a',
                    'é' or 'ë' => 'e',
                    'í' or 'ï' => 'i',
                    'ó' or 'ö' => 'o',
                    'ú' or 'ü' => 'u',
                    _ => c,
                };
            }
        }

        private readonly void MedeklinkersMerken()
        {
            if (woord[0] == 'y')
                woord[0] = 'Y';
            for (var i = 0; i < lengte - 1; i++)
            {
                if (!IsKlinker(woord[i]))
                    continue;
                if (woord[i + 1] == 'i' && i + 2 < lengte && IsKlinker(woord[i + 2]))
                    woord[i + 1] = 'I';
                else if (woord[i + 1] == 'y')
                    woord[i + 1] = 'Y';
            }
        }

        private void GebiedenBepalen()
        {
            r1 = r2 = lengte;
            var eerste = NaKlinkerEnMedeklinker(0);
            if (eerste < 0)
                return;
            r1 = Math.Max(eerste, 3);
            var tweede = NaKlinkerEnMedeklinker(eerste);
            if (tweede >= 0)
                r2 = tweede;
        }

        /// <summary>Position just after the first non-vowel that follows a vowel, or -1.</summary>
        private readonly int NaKlinkerEnMedeklinker(int vanaf)
        {
            var i = vanaf;
            while (i < lengte && !IsKlinker(woord[i]))
                i++;
            while (i < lengte && IsKlinker(woord[i]))
                i++;
            return i < lengte ? i + 1 : -1;
        }

        private void Stap1Meervoud()
        {
            // The longest ending decides; when its condition fails, a shorter one is not tried.
            if (EindigtOp("heden"))
            {
                if (InR1(5))
                {
                    lengte--;
                    "heid".CopyTo(woord[(lengte - 4)..]);
                }
            }
            else if (EindigtOp("ene"))
            {
                EnVerwijderen(3);
            }
            else if (EindigtOp("en"))
            {
                EnVerwijderen(2);
            }
            else if (EindigtOp("se"))
            {
                SVerwijderen(2);
            }
            else if (EindigtOp("s"))
            {
                SVerwijderen(1);
            }
        }

        private void Stap2SlotE() => SlotEVerwijderen();

        private void Stap3Heid()
        {
            if (!EindigtOp("heid") || !InR2(4) || LetterVoor(4) == 'c')
                return;
            lengte -= 4;
            if (EindigtOp("en"))
                EnVerwijderen(2);
        }

        private void Stap4Achtervoegsel()
        {
            if (EindigtOp("end") || EindigtOp("ing"))
            {
                if (!InR2(3))
                    return;
                lengte -= 3;
                if (EindigtOp("ig") && InR2(2) && LetterVoor(2) != 'e')
                    lengte -= 2;
                else
                    Ontdubbelen();
            }
            else if (EindigtOp("ig"))
            {
                if (InR2(2) && LetterVoor(2) != 'e')
                    lengte -= 2;
            }
            else if (EindigtOp("lijk"))
            {
                if (!InR2(4))
                    return;
                lengte -= 4;
                SlotEVerwijderen();
            }
            else if (EindigtOp("baar"))
            {
                if (InR2(4))
                    lengte -= 4;
            }
            else if (EindigtOp("bar") && InR2(3) && eVerwijderd)
            {
                lengte -= 3;
            }
        }

        /// <summary>maan → man, brood → brod: a double vowel between consonants becomes single.</summary>
        private void Stap5DubbeleKlinker()
        {
            if (lengte < 4)
                return;
            var laatste = woord[lengte - 1];
            var klinker = woord[lengte - 2];
            if (IsKlinker(laatste) || laatste == 'I')
                return;
            if (klinker is not ('a' or 'e' or 'o' or 'u') || woord[lengte - 3] != klinker)
                return;
            if (IsKlinker(woord[lengte - 4]))
                return;
            woord[lengte - 2] = laatste;
            lengte--;
        }

        private void SlotEVerwijderen()
        {
            eVerwijderd = false;
            if (!EindigtOp("e") || !InR1(1) || !MedeklinkerVoor(1))
                return;
            lengte--;
            eVerwijderd = true;
            Ontdubbelen();
        }

        private void EnVerwijderen(int einde)
        {
            if (!InR1(einde) || !MedeklinkerVoor(einde) || EindigtOp("gem", einde))
                return;
            lengte -= einde;
            Ontdubbelen();
        }

        private void SVerwijderen(int einde)
        {
            if (InR1(einde) && MedeklinkerVoor(einde) && LetterVoor(einde) != 'j')
                lengte -= einde;
        }

        private void Ontdubbelen()
        {
            if (EindigtOp("kk") || EindigtOp("dd") || EindigtOp("tt"))
                lengte--;
        }

        // "einde" is the length of an ending: these look at where it starts and at what stands before it.
        private readonly bool EindigtOp(string letters, int einde = 0) => woord[..(lengte - einde)].EndsWith(letters);

        private readonly bool InR1(int einde) => lengte - einde >= r1;

        private readonly bool InR2(int einde) => lengte - einde >= r2;

        private readonly char LetterVoor(int einde) => lengte > einde ? woord[lengte - einde - 1] : '\0';

        private readonly bool MedeklinkerVoor(int einde) => lengte > einde && !IsKlinker(LetterVoor(einde));
    }

    private static bool IsKlinker(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'è';
}
