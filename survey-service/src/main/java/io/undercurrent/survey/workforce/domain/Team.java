package io.undercurrent.survey.workforce.domain;

import io.undercurrent.survey.disclosure.domain.SizeBand;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Optional;

/// People who work together under one name, somewhere in the tree of teams; or a group of such teams, which is told of
/// like a team of its own.
public record Team(
        String id,
        String name,
        Optional<String> parent,
        int headcount,
        boolean active,
        long revision,
        Optional<String> pooledInto,
        boolean isGroup) {

    /// A team that speaks for itself.
    public Team(String id, String name, Optional<String> parent, int headcount, boolean active, long revision) {
        this(id, name, parent, headcount, active, revision, Optional.empty(), false);
    }

    /// The headcount, where the team is large enough to tell it. Of a team in a group it is not told, and of the group
    /// only where its size band begins: taking one from the other would count the smallest.
    public Optional<Integer> disclosedHeadcount() {
        if (pooledInto.isPresent() || !Threshold.FIVE.isReachedBy(headcount)) {
            return Optional.empty();
        }
        return Optional.of(isGroup ? size().from() : headcount);
    }

    public SizeBand size() {
        return SizeBand.of(headcount);
    }

    /// Whether outsiders, who never see a small headcount, would notice a difference.
    boolean looksLike(Team other) {
        return isDescribedLike(other)
                && active == other.active
                && pooledInto.equals(other.pooledInto)
                && disclosedHeadcount().equals(other.disclosedHeadcount());
    }

    boolean isDescribedLike(Team other) {
        return name.equals(other.name) && parent.equals(other.parent);
    }

    /// Whether the team is shown alone and stays so when it grows or shrinks by so many.
    public boolean standsAloneThrough(int growth) {
        return pooledInto.isEmpty()
                && Threshold.FIVE.isReachedBy(headcount)
                && Threshold.FIVE.isReachedBy(headcount + growth);
    }

    public Team grownBy(int people) {
        return new Team(id, name, parent, headcount + people, active, revision + 1, pooledInto, isGroup);
    }

    Team next() {
        return new Team(id, name, parent, headcount, active, revision + 1, pooledInto, isGroup);
    }

    Team pooledInto(Optional<String> group) {
        return new Team(id, name, parent, headcount, active, revision, group, isGroup);
    }
}
