package io.undercurrent.survey.workforce.domain;

import io.undercurrent.survey.disclosure.domain.SizeBand;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Optional;

/// People who work together under one name, somewhere in the tree of teams.
public record Team(String id, String name, Optional<String> parent, int headcount, boolean active, long revision) {

    /// The headcount, where the team is large enough to tell it.
    public Optional<Integer> disclosedHeadcount() {
        return Threshold.FIVE.isReachedBy(headcount) ? Optional.of(headcount) : Optional.empty();
    }

    public SizeBand size() {
        return SizeBand.of(headcount);
    }

    /// Whether outsiders, who never see a small headcount, would notice a difference.
    boolean looksLike(Team other) {
        return isDescribedLike(other)
                && active == other.active
                && disclosedHeadcount().equals(other.disclosedHeadcount());
    }

    boolean isDescribedLike(Team other) {
        return name.equals(other.name) && parent.equals(other.parent);
    }

    Team next() {
        return new Team(id, name, parent, headcount, active, revision + 1);
    }
}
