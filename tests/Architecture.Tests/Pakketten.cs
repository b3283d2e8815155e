using System.Xml.Linq;
using FluentAssertions;

namespace FeedbackPlatform.Architecture.Tests;

/// <summary>Packages that changed to a commercial licence stay on their last free line.</summary>
public sealed class Pakketten
{
    [Theory]
    [InlineData("FluentAssertions", 8)]
    [InlineData("MediatR", 13)]
    public void Blijft_onder_de_commerciele_versie(string pakket, int commercieel)
    {
        var versie = XDocument.Load(Bron.Bestand("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(p => p.Attribute("Include")!.Value == pakket).Attribute("Version")!.Value.Trim('[', ']');
        int.Parse(versie.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture).Should().BeLessThan(commercieel);
    }
}
