package io.undercurrent.survey.workforce.domain;

import java.util.Optional;

/// What became of an import so far.
public record ImportReport(
        ImportOrder order,
        ImportStatus status,
        long rows,
        long rejected,
        double progress,
        Optional<String> reason,
        Optional<Changes> changes,
        Optional<FileKind> file,
        UnknownManagers unknownManagers) {

    public long accepted() {
        return rows - rejected;
    }
}
