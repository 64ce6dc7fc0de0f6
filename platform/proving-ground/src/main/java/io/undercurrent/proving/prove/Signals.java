package io.undercurrent.proving.prove;

import java.util.List;

/// The four signals by their names in the API.
final class Signals {
    static final List<String> ALL = List.of("uncertainty", "silent-resistance", "talent-flight", "polarization");

    private Signals() {}
}
