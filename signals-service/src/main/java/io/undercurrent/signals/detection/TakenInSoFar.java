package io.undercurrent.signals.detection;

/// How much of what was told has taken effect here.
public interface TakenInSoFar {

    TopicEnds positions();
}
