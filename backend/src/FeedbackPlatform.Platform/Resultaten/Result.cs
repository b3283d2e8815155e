using System.Diagnostics.CodeAnalysis;

namespace FeedbackPlatform.Platform.Resultaten;

/// <summary>An outcome that a behaviour can make without knowing its value type.</summary>
public interface IUitkomst<TZelf>
    where TZelf : IUitkomst<TZelf>
{
    Fout? Fout { get; }

    static abstract TZelf Mislukt(Fout fout);
}

/// <summary>Success without a value, or a named error.</summary>
public readonly struct Result : IUitkomst<Result>
{
    private Result(Fout? fout) => Fout = fout;

    public Fout? Fout { get; }

    [MemberNotNullWhen(true, nameof(Fout))]
    public bool IsFout => Fout is not null;

    public static Result Gelukt => default;

    public static Result Mislukt(Fout fout) => new(fout);

    public static implicit operator Result(Fout fout) => new(fout);
}

/// <summary>A value, or a named error.</summary>
public readonly struct Result<T> : IUitkomst<Result<T>>
{
    private readonly T? waarde;

    private Result(T? waarde, Fout? fout) => (this.waarde, Fout) = (waarde, fout);

    public Fout? Fout { get; }

    [MemberNotNullWhen(true, nameof(Fout))]
    public bool IsFout => Fout is not null;

    /// <exception cref="InvalidOperationException">The outcome is an error: a bug in the caller.</exception>
    public T Waarde => IsFout ? throw new InvalidOperationException($"No value: {Fout.Code}") : waarde!;

    public static Result<T> Mislukt(Fout fout) => new(default, fout);

    public static implicit operator Result<T>(T waarde) => new(waarde, null);

    public static implicit operator Result<T>(Fout fout) => new(default, fout);
}
