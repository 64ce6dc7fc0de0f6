package io.undercurrent.pilot.pilot.domain;

/// What is expected to happen, and how small an effect would still be worth the trouble, in the outcome's unit.
public record Hypothesis(String statement, Direction direction, double smallestWorthwhileEffect) {
    public Hypothesis {
        if (!(smallestWorthwhileEffect > 0) || Double.isInfinite(smallestWorthwhileEffect)) {
            throw new IllegalArgumentException("The smallest worthwhile effect is more than zero");
        }
    }
}
