package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.UUID;

/// What is asked of an import: the day its picture was taken, and whether it only rehearses.
public record ImportOrder(UUID id, ImportMode mode, boolean dryRun, boolean confirmed, LocalDate asOf) {

    public boolean showsEverybody() {
        return mode == ImportMode.FULL;
    }
}
