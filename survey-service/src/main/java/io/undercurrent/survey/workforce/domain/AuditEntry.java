package io.undercurrent.survey.workforce.domain;

import java.time.Instant;
import java.util.Map;

/// That a client changed people and teams: when, and how many of which kind; never who was changed.
public record AuditEntry(long number, Instant at, ChangedBy by, Map<ChangeKind, Integer> counts) {

    public AuditEntry {
        counts = Map.copyOf(counts);
    }
}
