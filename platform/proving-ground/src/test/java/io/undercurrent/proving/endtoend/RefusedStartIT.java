package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// As it is shipped, survey-service encrypts the private keys of ballots with a key of its own, or does not start.
@TestInstance(Lifecycle.PER_CLASS)
class RefusedStartIT {
    private static final String KEY = "undercurrent.ballots.key-encryption-key";

    private Map<String, String> settings = Map.of();

    @BeforeAll
    void moveIn() {
        settings = Rooms.forSurvey();
    }

    @Test
    void it_does_not_start_without_that_key() throws IOException {
        settings.remove(KEY);

        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dG9vIHNob3J0", "no base64 at all"})
    void it_does_not_start_with_what_is_no_key(String text) throws IOException {
        settings.put(KEY, text);

        assertRefused();
    }

    private void assertRefused() throws IOException {
        try (var service = new PackagedService("survey-service", settings)) {
            assertThat(service.exitStatus()).isPositive();
            assertThat(Files.readString(service.log())).contains(KEY);
        }
    }
}
