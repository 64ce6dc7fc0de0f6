package io.undercurrent.proving.calls;

/// A line that was not taken, and why.
public record Rejection(Long line, String code, String message) {}
