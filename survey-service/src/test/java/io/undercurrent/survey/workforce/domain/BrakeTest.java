package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrakeTest {

    private static final Brake BRAKE = new Brake(0.1);
    private static final Vanishing NOBODY = new Vanishing(0, 100);

    @Test
    void one_in_ten_may_vanish() {
        assertThat(BRAKE.stops(order(ImportMode.FULL, false), new Vanishing(10, 100), NOBODY))
                .isEmpty();
    }

    @Test
    void more_than_one_person_in_ten_may_not() {
        assertThat(BRAKE.stops(order(ImportMode.FULL, false), new Vanishing(11, 100), NOBODY))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("11 of 100 people would vanish"));
    }

    @Test
    void more_than_one_team_in_ten_may_not() {
        assertThat(BRAKE.stops(order(ImportMode.FULL, false), NOBODY, new Vanishing(2, 10)))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("2 of 10 teams would vanish"));
    }

    @Test
    void a_confirmed_picture_is_believed() {
        assertThat(BRAKE.stops(order(ImportMode.FULL, true), new Vanishing(99, 100), NOBODY))
                .isEmpty();
    }

    @Test
    void a_delta_names_who_leaves_and_is_not_braked() {
        assertThat(BRAKE.stops(order(ImportMode.DELTA, false), NOBODY, new Vanishing(2, 10)))
                .isEmpty();
    }

    @Test
    void the_first_picture_takes_nobody_away() {
        assertThat(BRAKE.stops(order(ImportMode.FULL, false), new Vanishing(0, 0), new Vanishing(0, 0)))
                .isEmpty();
    }

    private static ImportOrder order(ImportMode mode, boolean confirmed) {
        var by = new ChangedBy("hris", "import");
        return new ImportOrder(new UUID(0, 1), mode, false, confirmed, LocalDate.of(2026, 3, 11), by, Optional.empty());
    }
}
