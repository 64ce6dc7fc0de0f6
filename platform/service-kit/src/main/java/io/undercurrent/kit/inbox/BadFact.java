package io.undercurrent.kit.inbox;

/// The event is well formed, and yet it cannot take effect: trying again would not help.
final class BadFact extends RuntimeException {

    BadFact(Throwable cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
