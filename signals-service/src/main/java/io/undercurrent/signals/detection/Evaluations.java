package io.undercurrent.signals.detection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The evaluations asked for; they survive a restart.
public interface Evaluations {

    void save(Evaluation evaluation);

    Optional<Evaluation> find(UUID id);

    /// In the order they were asked for.
    List<Evaluation.Running> running();
}
