package io.undercurrent.pilot.pilot.domain;

import static io.undercurrent.pilot.pilot.domain.APlan.MARCH;
import static io.undercurrent.pilot.pilot.domain.APlan.MAY;
import static io.undercurrent.pilot.pilot.domain.APlan.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GuardsTest {
    @Test
    void strain_that_rises_no_more_than_tolerated_is_held() {
        assertThat(guards(strain(Arm.BASELINE, MARCH, 2.0), strain(Arm.PILOT, MAY, 2.25)))
                .isEqualTo(Guards.HELD);
    }

    @Test
    void strain_that_rises_more_is_broken() {
        assertThat(guards(strain(Arm.BASELINE, MARCH, 2.0), strain(Arm.PILOT, MAY, 2.5)))
                .isEqualTo(Guards.BROKEN);
    }

    @Test
    void what_nobody_measured_is_unknown() {
        assertThat(guards()).isEqualTo(Guards.UNKNOWN);
        assertThat(guards(strain(Arm.BASELINE, MARCH, 2.0))).isEqualTo(Guards.UNKNOWN);
        assertThat(guards(strain(Arm.BASELINE, MARCH, 2.0), strain(Arm.COMPARISON, MAY, 4.0)))
                .isEqualTo(Guards.UNKNOWN);
    }

    private static Guards guards(Measurement... measured) {
        return Guards.of(registered().charter().registration(), List.of(measured));
    }

    private static Measurement strain(Arm arm, LocalDate day, double value) {
        return new Measurement("strain", arm, new TeamId("finance"), day, value, OptionalInt.empty());
    }
}
