package io.undercurrent.proving.replay;

/// A file that is not what its adapter reads; says where, and what was expected.
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private BadFile(String message) {
        super(message);
    }

    static BadFile at(long line, String column, String expected, String found) {
        return new BadFile("Line %d, column %s: expected %s, found \"%s\"".formatted(line, column, expected, found));
    }

    static BadFile at(long line, String message) {
        return new BadFile("Line %d: %s".formatted(line, message));
    }
}
