package io.undercurrent.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.Topic;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/// The service listens, and a second replica of it joins and leaves.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class TwoMembersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TEAMS = 40;

    private final Inbox inbox;
    private final Facts facts;
    private final StoredPositions storedPositions;
    private final Jdbi jdbi;
    private final String run = UUID.randomUUID().toString();

    TwoMembersIT(Inbox inbox, Facts facts, @Identifier("inbox") StoredPositions storedPositions, Jdbi jdbi) {
        this.inbox = inbox;
        this.facts = facts;
        this.storedPositions = storedPositions;
        this.jdbi = jdbi;
    }

    @Test
    void whoever_joins_or_leaves_every_fact_takes_effect_once() {
        for (int round = 0; round < 3; round++) {
            tell(round);
            try (var _ = new SecondMember(inbox, facts, storedPositions)) {
                tell(round + 100);
                awaitEffects((round * 2 + 2) * TEAMS);
            }
        }

        assertThat(effects()).isEqualTo(6 * TEAMS);
        assertThat(distinctEffects()).isEqualTo(6 * TEAMS);
    }

    @Test
    void a_batch_that_runs_while_its_partition_is_taken_away_has_its_effect_once() {
        var hold = new CountDownLatch(1);
        Facts.HOLD.set(hold);
        tell(0);
        await().atMost(PATIENCE).until(() -> Facts.HELD.get() > 0);

        try (var second = new SecondMember(inbox, facts, storedPositions)) {
            await().atMost(PATIENCE).until(second::wasAssigned);
            hold.countDown();
            tell(1);
            awaitEffects(2 * TEAMS);
        }

        assertThat(effects()).isEqualTo(2 * TEAMS);
        assertThat(distinctEffects()).isEqualTo(2 * TEAMS);
    }

    private void tell(int round) {
        try (var speaking = new Speaking(Topic.STAFFING.address())) {
            IntStream.range(0, TEAMS).forEach(team -> {
                var key = run + "-" + team;
                var fact = new TeamDescribed(key, "round " + round, null, null, true, 1L);
                speaking.say(key, headers(), EventJson.write(fact));
            });
        }
    }

    private static Map<String, String> headers() {
        return Map.of(
                "ce_id", "1",
                "ce_source", "/elsewhere",
                "ce_specversion", "1.0",
                "ce_type", EventType.TEAM_DESCRIBED.fullName());
    }

    private void awaitEffects(int expected) {
        await().atMost(PATIENCE).until(() -> distinctEffects() >= expected);
    }

    private int effects() {
        return count("count(*)");
    }

    private int distinctEffects() {
        return count("count(distinct (key, name))");
    }

    private int count(String what) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + what + " from effect where key like ?")
                .bind(0, run + "%")
                .mapTo(int.class)
                .one());
    }
}
