package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Round;

/// What follows from the newest round: told by whoever shows signals, in the same transaction.
public interface Conclusions {

    void draw(Round newest);
}
