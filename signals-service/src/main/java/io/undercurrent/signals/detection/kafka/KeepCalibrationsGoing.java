package io.undercurrent.signals.detection.kafka;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.signals.detection.ProceedWithCalibrations;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Looks every moment whether a calibration waits for its next step; rounds do not wait for it.
@Singleton
class KeepCalibrationsGoing {

    private static final Logger LOG = Logger.getLogger(KeepCalibrationsGoing.class);

    private final ProceedWithCalibrations proceedWithCalibrations;

    KeepCalibrationsGoing(ProceedWithCalibrations proceedWithCalibrations) {
        this.proceedWithCalibrations = proceedWithCalibrations;
    }

    @Scheduled(every = "${undercurrent.rounds.look-every:0.5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            proceedWithCalibrations.proceed();
        } catch (RuntimeException e) {
            LOG.error("A calibration did not proceed; it is tried again", e);
        }
    }
}
