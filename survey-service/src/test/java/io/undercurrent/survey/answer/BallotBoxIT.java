package io.undercurrent.survey.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.answer.domain.BallotBoxes;
import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Choice.Chosen;
import io.undercurrent.survey.answer.domain.Choice.DontKnow;
import io.undercurrent.survey.answer.domain.Choice.Skipped;
import io.undercurrent.survey.answer.domain.Dropped;
import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.answer.domain.ItemCounts;
import io.undercurrent.survey.answer.domain.Sheet;
import io.undercurrent.survey.answer.domain.Spent;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class BallotBoxIT {

    private static final TeamId SALES = new TeamId("sales");
    private static final TeamId LEGAL = new TeamId("legal");

    private final WaveId wave = new WaveId(UUID.randomUUID());

    @Inject
    BallotBoxes boxes;

    @Inject
    CountAnswers countAnswers;

    @BeforeEach
    void an_open_box() {
        boxes.setUp(wave);
    }

    @Test
    void what_was_said_is_counted_by_group_and_item() {
        drop("a", SALES, Map.of("trust-1", new Chosen(4), "trust-2", new DontKnow()));
        drop("b", SALES, Map.of("trust-1", new Chosen(1), "trust-2", new Skipped()));
        drop("c", LEGAL, Map.of("trust-1", new Skipped()));

        var counted = countAnswers.closeAndCount(wave);

        assertThat(counted)
                .containsExactlyInAnyOrder(
                        new GroupAnswers(LEGAL, 1, List.of()),
                        new GroupAnswers(
                                SALES,
                                2,
                                List.of(
                                        new ItemCounts("trust-1", List.of(1, 0, 0, 1, 0), 0, 0),
                                        new ItemCounts("trust-2", List.of(0, 0, 0, 0, 0), 1, 1))));
        assertThat(countAnswers.closeAndCount(wave)).isEqualTo(counted);
        assertThat(countAnswers.answeredSoFar(wave)).isEqualTo(Map.of(SALES, 2, LEGAL, 1));
    }

    @Test
    void the_same_ballot_replaces_what_it_said_before() {
        assertThat(drop("a", SALES, Map.of("trust-1", new Chosen(1)))).isEqualTo(Dropped.KEPT);

        assertThat(drop("a", LEGAL, Map.of("trust-1", new Chosen(5)))).isEqualTo(Dropped.KEPT_INSTEAD);

        assertThat(countAnswers.closeAndCount(wave))
                .containsExactly(
                        new GroupAnswers(SALES, 1, List.of(new ItemCounts("trust-1", List.of(0, 0, 0, 0, 1), 0, 0))));
    }

    @Test
    void nothing_goes_into_a_shut_box() {
        countAnswers.closeAndCount(wave);
        boxes.setUp(wave);

        assertThat(drop("late", SALES, Map.of())).isEqualTo(Dropped.BOX_SHUT);

        assertThat(countAnswers.answeredSoFar(wave)).isEmpty();
    }

    @Test
    void what_was_kept_before_the_box_was_shut_is_counted_and_nothing_else() {
        var told = new ConcurrentLinkedQueue<Dropped>();
        var counted = new ConcurrentLinkedQueue<GroupAnswers>();
        try (var people = Executors.newFixedThreadPool(17)) {
            people.execute(() -> {
                await().until(() -> told.size() > 100);
                counted.addAll(countAnswers.closeAndCount(wave));
            });
            IntStream.range(0, 3_000)
                    .forEach(person -> people.execute(
                            () -> told.add(drop("p" + person % 2_000, SALES, Map.of("trust-1", new Chosen(3))))));
        }

        var kept = Collections.frequency(told, Dropped.KEPT);
        assertThat(told).hasSize(3_000).contains(Dropped.BOX_SHUT);
        assertThat(counted).extracting(GroupAnswers::answered).containsExactly(kept);
    }

    private Dropped drop(String ballot, TeamId group, Map<String, Choice> said) {
        return boxes.drop(new Sheet(wave, group, Spent.of(ballot.getBytes(UTF_8)), said))
                .toCompletableFuture()
                .join();
    }
}
