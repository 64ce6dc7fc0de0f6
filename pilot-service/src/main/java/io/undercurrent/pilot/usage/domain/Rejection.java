package io.undercurrent.pilot.usage.domain;

/// A line that was not taken, and why.
public record Rejection(long line, String code, String message) {
    public static Rejection of(long line, Refusal refusal) {
        return new Rejection(line, refusal.code(), refusal.message());
    }
}
