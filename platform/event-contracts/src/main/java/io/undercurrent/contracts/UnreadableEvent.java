package io.undercurrent.contracts;

/// These bytes do not tell a complete fact of the type they claim to be.
public final class UnreadableEvent extends Exception {

    UnreadableEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
