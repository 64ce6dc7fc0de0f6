package io.undercurrent.proving.calls;

import java.net.URI;

/// A service answered, and said no.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String method, URI address, Answer answer) {
        super("%s %s was refused with %d: %s".formatted(method, address, answer.status(), answer.body()));
    }
}
