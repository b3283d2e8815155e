namespace FeedbackPlatform.Intake.Contracts;

/// <summary>Marks this assembly.</summary>
public static class ContractsAssembly;
