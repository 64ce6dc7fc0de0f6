package io.undercurrent.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class WaitingIT {

    private static final String WAITS =
            "insert into outbox (txid, topic, key, headers, value) values (?::xid8, 't', ?, '{}', '{}')";

    private final Jdbi jdbi;
    private final OutboxLimits limits;
    private final Envelope envelope;

    WaitingIT(Jdbi jdbi, OutboxLimits limits, Envelope envelope) {
        this.jdbi = jdbi;
        this.limits = limits;
        this.envelope = envelope;
    }

    @Test
    void transactions_follow_each_other_by_number_not_by_digits() throws Exception {
        var start = new Place("3", 0);
        try (var handle = jdbi.open()) {
            handle.begin();
            Stream.of("20", "100", "9").forEach(txid -> handle.execute(WAITS, txid, txid));

            var waiting =
                    new Waiting(handle, limits, envelope).behind(start, new Standing(start, new Mark(0, 0), "seed"));

            assertThat(waiting.stream().map(unsent -> unsent.rows().getFirst().key()))
                    .startsWith("9", "20", "100");
            handle.rollback();
        }
    }
}
