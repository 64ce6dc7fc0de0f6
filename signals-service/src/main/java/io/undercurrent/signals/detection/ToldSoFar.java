package io.undercurrent.signals.detection;

/// How much the other services have told up to now.
public interface ToldSoFar {

    TopicEnds ends();
}
