package io.undercurrent.survey.workforce.domain;

import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What could happen to somebody at work, made up: employments with moves and leaves, one thing a day.
final class LifeStory {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final List<EmploymentChange> changes = new ArrayList<>();
    private LocalDate day = FIRST_DAY;
    private int daysWorked;

    private LifeStory(Random random) {
        this.random = random;
    }

    static LifeStory of(Random random) {
        var story = new LifeStory(random);
        for (var employment = random.nextInt(3); employment >= 0; employment--) {
            story.employment(employment > 0 || random.nextBoolean());
        }
        return story;
    }

    List<EmploymentChange> changes() {
        return List.copyOf(changes);
    }

    /// Days at work, those on leave left out, up to a day on which nothing happens any more.
    int daysWorked() {
        return daysWorked;
    }

    LocalDate dayAfterAll() {
        return day;
    }

    private void employment(boolean ends) {
        changes.add(new Joined("ann", day, team(), family(), random.nextBoolean()));
        for (var chapter = random.nextInt(5); chapter > 0; chapter--) {
            work();
            chapter();
        }
        work();
        if (ends) {
            changes.add(new Ended(
                    "ann", day.minusDays(1), List.of(EndReason.values()).get(random.nextInt(6))));
            day = day.plusDays(random.nextInt(4));
        }
    }

    private void chapter() {
        if (random.nextInt(3) > 0) {
            changes.add(new Moved("ann", day, team(), maybe(family()), maybe(random.nextBoolean())));
            return;
        }
        changes.add(new WentOnLeave("ann", day));
        day = day.plusDays(1 + random.nextInt(20));
        changes.add(new Returned("ann", day));
    }

    private void work() {
        var days = 2 + random.nextInt(40);
        day = day.plusDays(days);
        daysWorked += days;
    }

    private String team() {
        return "team-" + random.nextInt(4);
    }

    private String family() {
        return "family-" + random.nextInt(3);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
