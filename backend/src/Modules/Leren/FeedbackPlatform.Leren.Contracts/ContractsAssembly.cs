namespace FeedbackPlatform.Leren.Contracts;

/// <summary>Marks this assembly.</summary>
public static class ContractsAssembly;
