package io.undercurrent.proving.prove;

/// A question put to organisations whose truth we know.
interface Experiment {
    String name();

    Finding run(Trials trials);
}
