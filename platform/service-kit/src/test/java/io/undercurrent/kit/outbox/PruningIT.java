package io.undercurrent.kit.outbox;

import static io.undercurrent.kit.outbox.Publications.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Topic;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PruningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ADD = """
            insert into outbox (txid, slot, topic, key, headers, value)
            values (?::xid8, (extract(epoch from now())::bigint / 10 + 2) % 4, ?, ?, '{}', '{}')
            """;

    private final Jdbi jdbi;
    private final Publications publications;
    private final String name = UUID.randomUUID().toString();

    PruningIT(Jdbi jdbi, Publications publications) {
        this.jdbi = jdbi;
        this.publications = publications;
    }

    @Test
    void a_partition_in_use_stays_and_nobody_waits_for_it() {
        try (var slow = jdbi.open()) {
            slow.begin();
            add(slow, "4", name + "-open");
            jdbi.useHandle(handle -> add(handle, "5", name + "-told"));
            var began = Instant.now();
            await().during(Duration.ofSeconds(3)).until(() -> {
                publications.commit(team(name + "-beside", 1));
                return rows(name + "-told") == 1;
            });
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(10));

            slow.rollback();

            await().atMost(PATIENCE).until(() -> rows(name + "-told") == 0);
        }
    }

    @Test
    void a_partition_with_something_untold_stays() {
        jdbi.useHandle(handle -> add(handle, "900000000000000", name));
        jdbi.useHandle(handle -> add(handle, "5", name + "-told"));

        await().during(Duration.ofSeconds(3)).until(() -> rows(name) == 1 && rows(name + "-told") == 1);

        jdbi.useHandle(handle -> handle.execute("delete from outbox where key = ?", name));
        await().atMost(PATIENCE).until(() -> rows(name + "-told") == 0);
    }

    private static void add(Handle handle, String txid, String key) {
        handle.execute(ADD, txid, Topic.TEAMS.address(), key);
    }

    private int rows(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from outbox where key = ?")
                .bind(0, key)
                .mapTo(int.class)
                .one());
    }
}
