package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.SelfStarting;

/// What we have learned about one team from its own answers, the organisation's moves taken out.
///
/// @param size answers so far, as far as they still tell about the people who are there
/// @param total sum of them
/// @param own its values one by one, for when there are too few teams to compare with
record Learned(double size, double total, SelfStarting own) {
    static final Learned NOTHING = new Learned(0, 0, SelfStarting.EMPTY);

    Learned plus(int answers, double settled) {
        return new Learned(size + answers, total + settled, own.plus(settled / answers));
    }

    /// The same where teams can be compared with each other, and single values are not needed.
    Learned pooledWith(int answers, double settled) {
        return new Learned(size + answers, total + settled, SelfStarting.EMPTY);
    }

    /// Some people left and others came: the mean stays the best guess, but is known less well.
    ///
    /// @param loss variance it adds to the mean, in variances of one answer
    Learned faded(double loss) {
        var kept = 1 / (1 + size * loss);
        return new Learned(size * kept, total * kept, own);
    }

    /// The team's mean, shrunk to the organisation's by the weight of a prior.
    double mean(double prior, double priorMean) {
        return (prior * priorMean + total) / (prior + size);
    }
}
