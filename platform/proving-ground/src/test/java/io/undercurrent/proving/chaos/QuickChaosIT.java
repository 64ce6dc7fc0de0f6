package io.undercurrent.proving.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.chaos.fault.Faults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What `./undercurrent chaos --quick` does, on the services as they were just packaged.
class QuickChaosIT {
    private static final Path HOME = Path.of("target/chaos");
    private static final long SEED = 20_261_123;

    @Test
    void services_databases_and_brokers_die_and_nothing_acknowledged_is_lost() {
        var plan = Plan.quick(HOME, SEED, Duration.ofMinutes(2), _ -> Faults.quick());

        var report = new ChaosRun(plan, System.out::println).run(UnaryOperator.identity());

        assertThat(report.faults().keySet()).containsExactlyInAnyOrderElementsOf(List.of("F1", "F2", "F3"));
        assertThat(report.acknowledged()).isGreaterThan(200);
        assertThat(report.breaches()).as(report.text()).isEmpty();
    }
}
