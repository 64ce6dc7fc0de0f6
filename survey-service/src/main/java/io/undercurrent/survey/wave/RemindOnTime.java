package io.undercurrent.survey.wave;

import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.Mailing;
import io.undercurrent.survey.wave.domain.Mailings;
import io.undercurrent.survey.wave.domain.OrganisationTime;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Reminds all who are asked on the mornings that the survey names. One by hand counts among the two a wave; mornings
/// that were slept through together are made up for with one letter.
@ApplicationScoped
class RemindOnTime {

    private final Waves waves;
    private final Surveys surveys;
    private final Mailings mailings;
    private final OrganisationTime time;
    private final InstantSource clock;

    RemindOnTime(Waves waves, Surveys surveys, Mailings mailings, OrganisationTime time, InstantSource clock) {
        this.waves = waves;
        this.surveys = surveys;
        this.mailings = mailings;
        this.time = time;
        this.clock = clock;
    }

    /// Waves of which it is time to remind.
    List<WaveId> due() {
        var now = clock.instant();
        return waves.openOrPlanned().stream()
                .filter(wave -> isDue(wave, now))
                .map(Wave::id)
                .toList();
    }

    /// Whoever else reminded meanwhile is seen, since only one at a time holds the wave.
    @Transactional
    void remind(WaveId id) {
        var now = clock.instant();
        waves.hold(id).filter(wave -> isDue(wave, now)).ifPresent(wave -> mailings.ask(id, mailings.of(id), now));
    }

    private boolean isDue(Wave wave, Instant now) {
        return wave instanceof Wave.Open open
                && open.window().holds(now)
                && mailings.of(open.id()) <= Mailing.MOST_REMINDERS
                && aMorningCame(open, now);
    }

    /// Since it was written to them last.
    private boolean aMorningCame(Wave.Open open, Instant now) {
        var before = mailings.newestOf(open.id());
        return time.mornings(open.window(), reminderDays(open))
                .filter(morning -> !morning.isAfter(now))
                .anyMatch(morning ->
                        before.filter(last -> !last.isBefore(morning)).isEmpty());
    }

    private List<Integer> reminderDays(Wave wave) {
        return surveys.survey(wave.survey())
                .orElseThrow()
                .charter()
                .rhythm()
                .reminders()
                .days();
    }
}
