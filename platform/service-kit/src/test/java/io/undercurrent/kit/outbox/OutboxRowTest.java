package io.undercurrent.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contracts.CloudEventHeaders;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxRowTest {

    @Test
    void a_record_is_as_old_as_its_event() {
        assertThat(timestamp("2026-03-01T10:00:00Z"))
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z").toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01T00:00:00Z", "1960-01-01T00:00:00Z", "-99999999-01-01T00:00:00Z"})
    void a_time_that_kafka_does_not_take_is_the_day_of_sending(String time) {
        var today = Instant.now().truncatedTo(ChronoUnit.DAYS).toEpochMilli();

        assertThat(timestamp(time)).isEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", ""})
    void what_is_no_time_says_nothing(String time) {
        assertThat(timestamp(time)).isNull();
    }

    private static @Nullable Long timestamp(String time) {
        return new OutboxRow("topic", "key", Map.of(CloudEventHeaders.TIME, time), new byte[0]).timestamp();
    }
}
