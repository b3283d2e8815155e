namespace MediatR;

/// <summary>Common ground of every request, with or without an answer.</summary>
public interface IBaseRequest;

/// <summary>A request without an answer.</summary>
public interface IRequest : IBaseRequest;

/// <summary>A request that one handler answers with a <typeparamref name="TResponse"/>.</summary>
public interface IRequest<out TResponse> : IBaseRequest;

/// <summary>A request that one handler answers with a stream.</summary>
public interface IStreamRequest<out TResponse>;

/// <summary>A message that any number of handlers may hear.</summary>
public interface INotification;
