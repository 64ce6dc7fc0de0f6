package io.undercurrent.proving.chaos.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An oracle that finds nothing proves something only if it would have found something.
@TestInstance(Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
        named = "UNDERCURRENT_MUTANTS",
        matches = "true",
        disabledReason = "takes six minutes, and the suite has to end within forty: "
                + "UNDERCURRENT_MUTANTS=true ./mvnw -pl platform/proving-ground verify -Dit.test=MutantsIT")
@TestMethodOrder(OrderAnnotation.class)
class MutantsIT {
    private final Trials trials = new Trials(Path.of("target/mutants"));

    @AfterAll
    void close() {
        trials.close();
    }

    @Test
    @Order(1)
    void the_product_as_it_is_shipped_bears_every_harm() {
        assertThat(trials.ofTheSoundProduct()).isEmpty();
    }

    @ParameterizedTest
    @Order(2)
    @MethodSource
    void a_service_that_is_merely_replaced_is_not_found_broken(Mutant sound) {
        assertThat(trials.of(sound)).isEmpty();
    }

    static List<Mutant> a_service_that_is_merely_replaced_is_not_found_broken() {
        return Mutant.sound();
    }

    @ParameterizedTest
    @Order(3)
    @MethodSource
    void each_mutant_is_caught(Mutant mutant) {
        assertThat(trials.of(mutant)).as(mutant.name()).isNotEmpty();
    }

    static List<Mutant> each_mutant_is_caught() {
        return Mutant.all();
    }
}
