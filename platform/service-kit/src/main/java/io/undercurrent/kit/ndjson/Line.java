package io.undercurrent.kit.ndjson;

/// One row of a request with many rows: what it says, or why it is refused.
public sealed interface Line<T> {

    long number();

    record Accepted<T>(long number, T value) implements Line<T> {}

    record Rejected<T>(long number, String code, String message, String pointer) implements Line<T> {}
}
