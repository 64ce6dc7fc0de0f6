package io.undercurrent.survey.wave;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/// Goes his rounds, and writes as long as there is something to write.
@ApplicationScoped
class Postman {

    private final WriteLetters writeLetters;

    Postman(WriteLetters writeLetters) {
        this.writeLetters = writeLetters;
    }

    @Scheduled(every = "${undercurrent.waves.clock:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        var wrote = true;
        while (wrote) {
            wrote = writeLetters.some();
        }
    }
}
