namespace FeedbackPlatform.Transparantie.Contracts;

/// <summary>Marks this assembly.</summary>
public static class ContractsAssembly;
