package io.undercurrent.survey.workforce.domain;

import java.util.Optional;
import java.util.UUID;

/// The imports that came in, and how far each has come.
public interface Imports {

    void open(ImportOrder order);

    /// Everything sent is here; from now on the import is ours to finish.
    void seal(UUID id, Received received, FileKind file);

    /// What has to be looked at closely when the import runs.
    void suspect(UUID id, Suspicions suspicions);

    Optional<ImportReport> find(UUID id);

    /// The oldest import that is not finished.
    Optional<ImportOrder> nextRunning();

    /// Counts one more attempt and tells how many there were.
    int attempt(UUID id);

    void reached(UUID id, ImportStep step);

    void note(UUID id, UnknownManagers strangers);

    void complete(UUID id, Changes changes);

    void refuse(UUID id, Changes changes, String reason);

    void fail(UUID id, String reason);
}
