namespace FeedbackPlatform.Behandeling.Contracts;

/// <summary>Marks this assembly.</summary>
public static class ContractsAssembly;
