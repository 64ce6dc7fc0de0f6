package io.undercurrent.proving.calls;

import java.net.URI;

/// Nobody answers at an address of the stack.
public final class NotRunning extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotRunning(URI address, Throwable cause) {
        super("Nothing answers at " + address + ": start it with ./undercurrent up", cause);
    }
}
