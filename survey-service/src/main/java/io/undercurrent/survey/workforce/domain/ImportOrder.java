package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What is asked of an import, and by whom: the day its picture was taken, whether it only rehearses, and the root
/// under which its teams stand when it names no parents.
public record ImportOrder(
        UUID id,
        ImportMode mode,
        boolean dryRun,
        boolean confirmed,
        LocalDate asOf,
        ChangedBy by,
        Optional<TeamDescription> root) {

    public boolean showsEverybody() {
        return mode == ImportMode.FULL;
    }
}
