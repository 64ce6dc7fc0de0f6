package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.finished;
import static io.undercurrent.survey.Hris.sends;
import static io.undercurrent.survey.Hris.shows;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ImportRunnerIT {

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @Test
    void an_import_that_another_process_stored_is_finished_here() {
        var id = UUID.randomUUID();

        jdbi.useTransaction(handle -> leftBehind(handle, id, 1));

        assertThat(finished(id.toString()).getString("status")).isEqualTo("completed");
        assertThat(finished(id.toString()).getInt("changes.peopleJoined")).isEqualTo(1);
    }

    @Test
    void an_import_that_never_gets_through_is_given_up() {
        var id = UUID.randomUUID();

        jdbi.useTransaction(handle -> leftBehind(handle, id, 3));

        assertThat(finished(id.toString()).getString("status")).isEqualTo("failed");
    }

    @Test
    void while_another_replica_has_the_turn_an_import_waits() {
        try (var other = jdbi.open()) {
            takeTurn(other);
            var id = sends("mode=full", team("top", "", 5)).jsonPath().getString("id");
            await().during(Duration.ofSeconds(2))
                    .until(() -> shows(id).getString("status").equals("running"));

            other.execute("select pg_advisory_unlock_all()");

            assertThat(finished(id).getString("status")).isEqualTo("completed");
        }
    }

    private static void takeTurn(Handle handle) {
        await().until(() -> handle.createQuery("select pg_try_advisory_lock(42001)")
                .mapTo(Boolean.class)
                .one());
    }

    private static void leftBehind(Handle handle, UUID id, int attempts) {
        var lines = "workforce_import_row_" + id.toString().replace('-', '_');
        handle.execute("""
                insert into workforce_import (id, mode, dry_run, confirmed, as_of, status, attempts, lines)
                values (?, 'FULL', false, false, '2026-03-15', 'RUNNING', ?, 1)""", id, attempts);
        handle.execute("create table " + lines + " (like workforce_import_row including constraints)");
        handle.execute("insert into " + lines + """
                 (line, employee_id, team_id, team_name, job_family, learner, start_date)
                values (1, 'somebody', 'top', 'Top', 'care', true, '2026-01-01')""");
    }
}
