package io.undercurrent.survey.result;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.undercurrent.survey.answer.EraseAnswers;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.ForgetSeats;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/// Erases answers when it was promised, and who was asked once nobody needs it any more.
@ApplicationScoped
class KeepPromise {

    private final Waves waves;
    private final Surveys surveys;
    private final EraseAnswers eraseAnswers;
    private final ForgetSeats forgetSeats;
    private final OrganisationTime time;
    private final InstantSource clock;

    KeepPromise(
            Waves waves,
            Surveys surveys,
            EraseAnswers eraseAnswers,
            ForgetSeats forgetSeats,
            OrganisationTime time,
            InstantSource clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.eraseAnswers = eraseAnswers;
        this.forgetSeats = forgetSeats;
        this.time = time;
        this.clock = clock;
    }

    @Scheduled(every = "${undercurrent.waves.sweep:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        var now = clock.instant();
        waves.remembered().stream().filter(wave -> isOver(wave, now)).forEach(wave -> {
            eraseAnswers.of(wave.id());
            if (now.isAfter(wave.at().plus(PublishWave.REMEMBERED))) {
                forgetSeats.of(wave.id());
            }
        });
    }

    private boolean isOver(Wave.Closed wave, Instant now) {
        var months = surveys.survey(wave.survey()).orElseThrow().charter().retentionMonths();
        return time.day(wave.at()).plusMonths(months).isBefore(time.day(now));
    }
}
