package io.undercurrent.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40001", "40P01", "55P03", "42P01"})
    void what_may_be_well_again_later_is_an_outage(String state) {
        var failure = new IllegalStateException(new SQLException("away", state));

        assertThat(Outage.isBehind(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "23505", "23514"})
    void what_will_never_fit_is_not(String state) {
        var failure = new IllegalStateException(new SQLException("does not fit", state));

        assertThat(Outage.isBehind(failure)).isFalse();
    }

    @Test
    void a_connection_that_cannot_be_had_is_an_outage() {
        assertThat(Outage.isBehind(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
    }

    @Test
    void a_commit_that_failed_is_an_outage() {
        assertThat(Outage.isBehind(new QuarkusTransactionException("commit", new IllegalStateException())))
                .isTrue();
    }

    @Test
    void a_kafka_that_does_not_answer_is_an_outage() {
        assertThat(Outage.isBehind(new KafkaException("away"))).isTrue();
    }

    @Test
    void our_own_mistake_about_one_fact_is_not() {
        assertThat(Outage.isBehind(new NullPointerException("team"))).isFalse();
    }
}
