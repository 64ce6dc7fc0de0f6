package io.undercurrent.kit.idempotency;

/// The name a client gave its request, which is only its own.
public record RequestKey(String client, String path, String key) {}
