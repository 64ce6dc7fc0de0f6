package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.disclosure.domain.Threshold;

/// People whose answers are counted together in a wave, and who share one key: a team, a group of small teams, or a
/// team with small teams below it. Never fewer than five.
public record ReportingGroup(TeamId id, int size) {

    public ReportingGroup {
        if (!Threshold.FIVE.isReachedBy(size)) {
            throw new IllegalArgumentException("Too few people for a group of their own: " + size);
        }
    }
}
