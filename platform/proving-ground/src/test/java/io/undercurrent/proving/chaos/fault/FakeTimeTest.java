package io.undercurrent.proving.chaos.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeTimeTest {

    @ParameterizedTest
    @ValueSource(ints = {2, -2})
    void a_process_lives_hours_away(int hours) throws IOException {
        var time = FakeTime.ofThisMachine();
        assumeTrue(time.isPresent(), "libfaketime is not installed");
        var process = new ProcessBuilder("date", "+%s");
        process.environment().putAll(time.get().moved(hours));

        var said = new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        var there = Instant.now().plusSeconds(3600L * hours).getEpochSecond();
        assertThat(Long.parseLong(said.strip())).isCloseTo(there, within(60L));
    }
}
