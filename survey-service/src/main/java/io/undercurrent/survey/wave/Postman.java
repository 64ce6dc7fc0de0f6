package io.undercurrent.survey.wave;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/// Goes his rounds, and writes as long as there is something to write.
@ApplicationScoped
class Postman {

    private final WriteLetters writeLetters;
    private final AnnounceWave announceWave;

    Postman(WriteLetters writeLetters, AnnounceWave announceWave) {
        this.writeLetters = writeLetters;
        this.announceWave = announceWave;
    }

    @Scheduled(every = "${undercurrent.waves.clock:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        asLongAs(announceWave::one);
        asLongAs(writeLetters::some);
    }

    private static void asLongAs(BooleanSupplier something) {
        var did = true;
        while (did) {
            did = something.getAsBoolean();
        }
    }
}
