using FeedbackPlatform.Behandeling;
using FeedbackPlatform.Beheer;
using FeedbackPlatform.Intake;
using FeedbackPlatform.Leren;
using FeedbackPlatform.Platform;
using FeedbackPlatform.Transparantie;

namespace FeedbackPlatform.Host;

/// <summary>The modules of this host, in the order in which they migrate and load.</summary>
internal static class Modules
{
    public static IReadOnlyList<IModule> Alle { get; } =
    [
        new BeheerModule(),
        new IntakeModule(),
        new BehandelingModule(),
        new LerenModule(),
        new TransparantieModule(),
    ];
}
