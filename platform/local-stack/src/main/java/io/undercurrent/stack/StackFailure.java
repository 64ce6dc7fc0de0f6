package io.undercurrent.stack;

/// The stack cannot go on; the message tells the person at the keyboard why and what to do.
final class StackFailure extends RuntimeException {
    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
