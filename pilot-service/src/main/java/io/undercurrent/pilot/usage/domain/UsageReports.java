package io.undercurrent.pilot.usage.domain;

import java.util.List;
import java.util.Optional;

/// The reports taken so far.
public interface UsageReports {
    /// Keeps these, at most one per subject, and answers those that are new or say something else than before.
    List<Recorded> keep(List<UsageReport> reports);

    List<Recorded> after(Optional<Subject> position, Selection selection, int atMost);
}
