package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

/// Colleagues of one tenure, job family and learning state, counted together.
public record Stratum(
        String tenureBand,
        String jobFamily,
        Boolean learner,
        Double personWeeks,
        Integer voluntaryLeavers,
        Integer joiners) {

    public Stratum {
        requireNonNull(tenureBand, "tenureBand");
        requireNonNull(jobFamily, "jobFamily");
        requireNonNull(learner, "learner");
        requireNonNull(personWeeks, "personWeeks");
        if (!(personWeeks >= 0)) {
            throw new IllegalArgumentException("personWeeks is " + personWeeks + ": time worked starts at nought");
        }
        Counted.fromNought(voluntaryLeavers, "voluntaryLeavers");
        Counted.fromNought(joiners, "joiners");
    }
}
