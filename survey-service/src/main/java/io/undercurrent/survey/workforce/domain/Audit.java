package io.undercurrent.survey.workforce.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who changed people and teams, and how much.
public interface Audit {

    /// Kinds that did not happen are left out; where nothing happened, nothing is noted.
    void note(ChangedBy by, Map<ChangeKind, Integer> counts);

    /// The newest first, from before a place on.
    List<AuditEntry> page(Optional<Long> before, int limit);
}
