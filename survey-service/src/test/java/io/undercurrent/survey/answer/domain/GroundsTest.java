package io.undercurrent.survey.answer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.answer.domain.Submission.NoRight;
import io.undercurrent.survey.answer.domain.Submission.NotAsked;
import io.undercurrent.survey.answer.domain.Submission.NotYet;
import io.undercurrent.survey.answer.domain.Submission.Over;
import io.undercurrent.survey.answer.domain.Submission.UnknownWave;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.domain.Plan;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.Wave;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class GroundsTest {

    private static final Instant OPENS = Instant.parse("2026-03-09T00:00:00Z");
    private static final Instant MEANWHILE = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-03-23T00:00:00Z");
    private static final Optional<TeamId> SALES = Optional.of(new TeamId("sales"));
    private static final Plan PLAN = new Plan(
            new WaveId(UUID.randomUUID()),
            new SurveyId(UUID.randomUUID()),
            1,
            YearWeek.of(2026, 11),
            new Window(OPENS, CLOSES));
    private static final Wave.Open OPEN = new Wave.Open(PLAN);

    @Test
    void what_is_asked_may_be_answered_with_a_right_while_the_wave_is_open() {
        assertThat(groundsOf(OPEN, SALES).refusal(List.of("trust-1"), MEANWHILE))
                .isEmpty();
        assertThat(groundsOf(OPEN, SALES).refusal(List.of(), OPENS)).isEmpty();
    }

    @Test
    void without_a_right_nothing_is_taken() {
        assertThat(groundsOf(OPEN, Optional.empty()).refusal(List.of("trust-1"), MEANWHILE))
                .contains(new NoRight());
    }

    @Test
    void what_is_not_asked_is_named_before_the_right_is_looked_at() {
        assertThat(groundsOf(OPEN, Optional.empty()).refusal(List.of("trust-1", "shoe-size"), MEANWHILE))
                .contains(new NotAsked(new TreeSet<>(Set.of("shoe-size"))));
    }

    @Test
    void a_wave_takes_nothing_before_it_opens_and_nothing_from_its_end_on() {
        var closing = OPEN.close();

        assertThat(groundsOf(new Wave.Planned(PLAN), SALES).refusal(List.of(), MEANWHILE))
                .contains(new NotYet(OPENS));
        assertThat(groundsOf(OPEN, SALES).refusal(List.of(), CLOSES)).contains(new Over(CLOSES));
        assertThat(groundsOf(closing, SALES).refusal(List.of(), MEANWHILE)).contains(new Over(MEANWHILE));
        assertThat(groundsOf(closing.counted(MEANWHILE), SALES).refusal(List.of(), CLOSES))
                .contains(new Over(MEANWHILE));
    }

    @Test
    void a_wave_that_nobody_knows_takes_nothing() {
        assertThat(new Grounds(Optional.empty(), SALES).refusal(List.of(), MEANWHILE))
                .contains(new UnknownWave());
    }

    private static Grounds groundsOf(Wave wave, Optional<TeamId> group) {
        return new Grounds(Optional.of(new Form(wave, Set.of("trust-1", "trust-2"))), group);
    }
}
