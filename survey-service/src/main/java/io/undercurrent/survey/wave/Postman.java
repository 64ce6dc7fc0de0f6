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
    private final RemindOnTime remindOnTime;

    Postman(WriteLetters writeLetters, AnnounceWave announceWave, RemindOnTime remindOnTime) {
        this.writeLetters = writeLetters;
        this.announceWave = announceWave;
        this.remindOnTime = remindOnTime;
    }

    @Scheduled(every = "${undercurrent.waves.clock:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        remindOnTime.due().forEach(remindOnTime::remind);
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
