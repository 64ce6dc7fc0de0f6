package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class AnyOrderTest {

    private static final int LIVES = 20_000;
    private static final Dossier NOTHING = new Dossier("ann", EmploymentHistory.NONE, List.of());

    @Test
    void the_same_changes_in_any_order_give_the_same_history() {
        inManyLives((story, random) -> {
            var shuffled = new ArrayList<>(story.changes());
            Collections.shuffle(shuffled, random);

            assertThat(oneByOne(shuffled, story.dayAfterAll()).history())
                    .isEqualTo(atOnce(story).history());
        });
    }

    @Test
    void changes_that_were_told_before_change_nothing() {
        inManyLives((story, random) -> {
            var known = atOnce(story);

            assertThat(known.with(story.changes(), story.dayAfterAll())).isEqualTo(known);
            assertThat(known.with(List.of(), story.dayAfterAll())).isEqualTo(known);
        });
    }

    @Test
    void nothing_is_kept_of_a_story_that_makes_sense() {
        inManyLives((story, random) -> assertThat(atOnce(story).kept()).isEmpty());
    }

    @Test
    void periods_never_overlap() {
        inManyLives((story, random) -> {
            var shuffled = new ArrayList<>(story.changes());
            Collections.shuffle(shuffled, random);

            var half = shuffled.subList(0, shuffled.size() / 2);
            var periods = oneByOne(half, story.dayAfterAll()).history().periods();

            for (var place = 1; place < periods.size(); place++) {
                var before = periods.get(place - 1).until();
                assertThat(before).isPresent();
                assertThat(before.get()).isBeforeOrEqualTo(periods.get(place).from());
            }
        });
    }

    @Test
    void days_at_work_add_up() {
        inManyLives((story, random) -> assertThat(daysAtWork(atOnce(story).history(), story.dayAfterAll()))
                .isEqualTo(story.daysWorked()));
    }

    @Test
    void told_ahead_or_on_the_day_it_ends_the_same() {
        inManyLives((story, random) -> {
            var ahead = NOTHING.with(story.changes(), LifeStory.FIRST_DAY);

            for (var day = LifeStory.FIRST_DAY; !day.isAfter(story.dayAfterAll()); day = day.plusDays(5)) {
                ahead = ahead.with(List.of(), day);
            }

            assertThat(ahead.with(List.of(), story.dayAfterAll())).isEqualTo(atOnce(story));
        });
    }

    private static void inManyLives(BiConsumer<LifeStory, Random> law) {
        var random = new Random(20_260_313);
        for (var life = 0; life < LIVES; life++) {
            law.accept(LifeStory.of(random), random);
        }
    }

    private static Dossier atOnce(LifeStory story) {
        return NOTHING.with(story.changes(), story.dayAfterAll());
    }

    private static Dossier oneByOne(List<EmploymentChange> changes, LocalDate today) {
        var dossier = NOTHING;
        for (var change : changes) {
            dossier = dossier.with(List.of(change), today);
        }
        return dossier;
    }

    private static long daysAtWork(EmploymentHistory history, LocalDate end) {
        return LifeStory.FIRST_DAY
                .datesUntil(end)
                .filter(day -> history.teamOn(day).isPresent())
                .filter(day -> history.leaves().stream().noneMatch(leave -> leave.holds(day)))
                .count();
    }
}
