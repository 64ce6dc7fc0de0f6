package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Rules;

/// The rules the rounds were run by.
public interface RulesInForce {

    boolean are(Rules rules);

    void enter(Rules rules);
}
