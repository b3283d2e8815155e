namespace FeedbackPlatform.Beheer.Contracts;

/// <summary>Marks this assembly.</summary>
public static class ContractsAssembly;
