package io.undercurrent.survey.disclosure.domain;

import java.util.Map;
import java.util.Set;

/// The groups of a total of which nothing is told, with how many answered there, and what everybody may know of that.
record LeftOver(Set<String> groups, Map<String, Integer> people, Map<String, Bounds> known) {

    LeftOver with(Set<String> others) {
        return new LeftOver(others, people, known);
    }

    int answered() {
        return groups.stream().mapToInt(this::answered).sum();
    }

    /// Whether nobody in it can be made out, nor how many answered in a group of few.
    boolean hides(Threshold threshold) {
        return answered() == 0 || (threshold.isReachedBy(answered()) && !countsFew(threshold));
    }

    private boolean countsFew(Threshold threshold) {
        return groups.stream()
                .filter(group -> answered(group) > 0 && !threshold.isReachedBy(answered(group)))
                .anyMatch(group -> bounds(group).isPinnedBy(answered(), others(group)));
    }

    private int answered(String group) {
        return people.getOrDefault(group, 0);
    }

    private Bounds bounds(String group) {
        return known.getOrDefault(group, Bounds.NONE);
    }

    private Bounds others(String group) {
        return groups.stream()
                .filter(other -> !other.equals(group))
                .map(this::bounds)
                .reduce(new Bounds(0, 0), Bounds::plus);
    }
}
