package io.undercurrent.survey.workforce;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Keeps imports running beside the requests, from the start of the service to its end.
@ApplicationScoped
public class ImportRunner {

    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(25);

    private final RunImports runImports;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("imports").unstarted(this::work);
    private volatile boolean stopping;

    ImportRunner(RunImports runImports) {
        this.runImports = runImports;
    }

    void start(@Observes Startup event) {
        thread.start();
    }

    void stop(@Observes Shutdown event) throws InterruptedException {
        stopping = true;
        ring();
        thread.join(FAREWELL);
    }

    /// There is something to do now.
    public void ring() {
        bell.release();
    }

    private void work() {
        while (!stopping) {
            if (!didSomething()) {
                rest();
            }
        }
    }

    private boolean didSomething() {
        try {
            return runImports.next();
        } catch (RuntimeException outage) {
            LOG.log(WARNING, "Imports wait: " + outage.getMessage(), outage);
            return false;
        }
    }

    private void rest() {
        try {
            if (bell.tryAcquire(REST.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException _) {
            stopping = true;
        }
    }
}
