package io.undercurrent.signals.detection;

import java.util.Optional;
import java.util.UUID;

/// The calibrations asked for; they survive a restart.
public interface Calibrations {

    void save(Calibration calibration);

    Optional<Calibration> find(UUID id);

    /// The one asked for first, for us alone until the end of the transaction.
    Optional<Calibration.Running> next();
}
