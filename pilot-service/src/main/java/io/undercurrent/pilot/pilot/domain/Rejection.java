package io.undercurrent.pilot.pilot.domain;

/// A line that was not taken, and why.
public record Rejection(long line, String code, String message) {
    public static Rejection of(long line, Flaw flaw) {
        return new Rejection(line, flaw.code(), flaw.message());
    }
}
