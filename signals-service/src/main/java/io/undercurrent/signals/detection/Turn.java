package io.undercurrent.signals.detection;

/// Only one replica runs rounds at a time.
public interface Turn {

    /// Whether it is ours until the end of the transaction.
    boolean take();
}
