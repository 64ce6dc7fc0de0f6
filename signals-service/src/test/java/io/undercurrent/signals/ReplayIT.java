package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.GuardrailState;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotKind;
import io.undercurrent.contracts.PilotStage;
import io.undercurrent.contracts.QuestionBacklogCounted;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.contracts.Topic;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The facts built once more from the topics, on which other tests have left theirs.
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReplayIT {

    private static final List<String> TABLES =
            List.of("pilot", "question_backlog", "team", "team_result", "team_staffing", "team_usage");
    private static final int WEEKS = 6;

    /// Other tests have told of later weeks than we do: once their rounds have run too, nothing moves by itself.
    private static final String LAST_WEEK = "2026-W53";

    @Inject
    Jdbi jdbi;

    private Map<String, List<String>> facts = Map.of();

    @BeforeEach
    void the_facts_in_use_are_all_that_was_told() {
        Asking.forgetEverything(jdbi);
        Telling.tell(new Town(21, WEEKS).facts());
        Telling.tell(new QuestionBacklogCounted("team-03", Town.FIRST, 6, 1, "4-7", 1L), aPilot());
        evaluate("2026-W06");
        switched("{\"force\":true}");
        evaluate("2026-W06");
        facts = facts();
    }

    @Test
    @Order(1)
    void the_rebuilt_facts_equal_those_in_use_row_by_row() {
        var shape = shape();
        Telling.tell(usage(7, 2), usage(5, 1), usage(9, 3));
        evaluate(LAST_WEEK);
        var before = facts();
        var signals = signals();

        var replay = switched("{}");

        TABLES.forEach(table -> replay.body(
                "tables.find { it.table == '%s' }".formatted(table),
                is(Map.of(
                        "table",
                        table,
                        "equal",
                        rowsOf(before, table),
                        "differing",
                        0,
                        "older",
                        0,
                        "missing",
                        0,
                        "added",
                        0))));
        assertThat(facts()).isEqualTo(before);
        assertThat(before).isNotEqualTo(facts);
        assertThat(shape()).isEqualTo(shape);
        assertThat(tablesBeside()).isEmpty();
        evaluate(LAST_WEEK);
        assertThat(signals()).isEqualTo(signals);
    }

    @Test
    @Order(2)
    void facts_that_drifted_are_set_right() {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "update team_usage set sessions = sessions + 1 where team = 'team-05' and week = '2026-W03'");
            handle.execute("delete from team_result where team = 'team-06'");
            handle.execute("update team set revision = 0, name = 'Old' where team = 'team-07'");
        });
        var lost = rowsOf(facts, "team_result") - rowsOf(facts(), "team_result");

        var replay = switched("{}");

        replay.body("tables.find { it.table == 'team_usage' }.differing", is(1))
                .body("tables.find { it.table == 'team_result' }.added", is(lost))
                .body("tables.find { it.table == 'team' }.differing", is(1));
        assertThat(lost).isPositive();
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    @Order(3)
    void what_the_topics_do_not_tell_is_given_up_only_by_force() {
        jdbi.useHandle(handle -> {
            handle.execute("insert into team values ('nowhere', 'Nowhere', null, null, true, 1)");
            handle.execute("update team set revision = 99 where team = 'team-07'");
        });

        var refused = ended("{}");

        refused.body("state", is("failed"))
                .body("failure", startsWith("The topics no longer hold everything"))
                .body("tables.find { it.table == 'team' }.missing", is(1))
                .body("tables.find { it.table == 'team' }.older", is(1));
        assertThat(facts()).isNotEqualTo(facts);
        await().atMost(20, SECONDS).until(() -> tablesBeside().isEmpty());
        switched("{\"force\":true}");
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    @Order(4)
    void facts_go_on_being_taken_in_meanwhile() {
        var address = ask("{}").statusCode(202).extract().header("Location");
        for (int revision = 10; revision < 60; revision++) {
            Telling.tell(usage(revision, revision));
        }

        var replay = awaitEnd(address);

        replay.body("state", is("switched")).body("tables.sum { it.differing + it.missing + it.added }", is(0));
        await().atMost(30, SECONDS).until(() -> sessionsOfTeam5() == 59);
    }

    @Test
    @Order(5)
    void what_was_laid_aside_is_passed_over_and_not_laid_aside_again() {
        Telling.tell(Topic.USAGE, EventType.TEAM_USAGE_REPORTED.fullName(), "{\"teamId\":");
        evaluate("2026-W06");
        var letters = count("dead_letter");

        switched("{}").body("tables.sum { it.differing + it.missing + it.added }", is(0));

        assertThat(count("dead_letter")).isEqualTo(letters).isPositive();
    }

    @Test
    @Order(6)
    void what_was_redriven_keeps_its_effect() {
        var told = usage(3, 70);
        Telling.tell(Topic.USAGE, EventType.TEAM_USAGE_REPORTED.fullName(), new String(EventJson.write(told), UTF_8));
        evaluate("2026-W06");
        var letter = as("admin")
                .get("/v1/admin/dead-letters?state=waiting&reason=wrong-key&limit=1")
                .then();
        var address = "/v1/admin/dead-letters/%s/%d/%d"
                .formatted(
                        letter.extract().<String>path("items[0].topic"),
                        letter.extract().<Integer>path("items[0].partition"),
                        letter.extract().<Integer>path("items[0].offset"));
        as("admin")
                .post(address + "/redrive")
                .then()
                .body("state", is("waiting"))
                .body("reason", is("wrong-key"));
        jdbi.useHandle(handle -> handle.execute("update dead_letter set key = 'team-05' where reason = 'wrong-key'"));
        as("admin").post(address + "/redrive").then().statusCode(200).body("state", is("redriven"));
        assertThat(sessionsOfTeam5()).isEqualTo(3);

        switched("{}").body("tables.sum { it.differing + it.missing + it.added }", is(0));

        assertThat(sessionsOfTeam5()).isEqualTo(3);
    }

    @Test
    @Order(7)
    void an_outdated_fact_that_is_redriven_changes_nothing() {
        Telling.tell(usage(8, 80));
        Telling.tell(
                Topic.USAGE,
                EventType.TEAM_USAGE_REPORTED.fullName(),
                new String(EventJson.write(usage(1, 79)), UTF_8));
        evaluate("2026-W06");
        jdbi.useHandle(handle -> handle.execute(
                "update dead_letter set key = 'team-05' where reason = 'wrong-key' and state = 'waiting'"));

        as("admin")
                .contentType("application/json")
                .body("{\"reason\":\"wrong-key\"}")
                .post("/v1/admin/dead-letters/redrives")
                .then()
                .body("redriven", is(1))
                .body("stayed", is(0));

        assertThat(sessionsOfTeam5()).isEqualTo(8);
    }

    @Test
    @Order(8)
    void one_replay_runs_at_a_time_and_can_be_cancelled() {
        var address = whileNobodyWorksOnReplays(handle -> {
            var asked = ask("{}").statusCode(202).extract().header("Location");
            ask("{}").statusCode(409).body("code", is("replay-under-way"));
            get(asked).body("state", is("running"));
            cancel(asked).statusCode(204);
            return asked;
        });

        get(address).body("state", is("cancelled"));
        cancel(address).statusCode(409).body("code", is("replay-over"));
        get("/v1/admin/replays?limit=1").body("items.id", hasItem(address.replaceAll(".*/", "")));
        await().atMost(20, SECONDS).until(() -> tablesBeside().isEmpty());
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    @Order(9)
    void a_replay_whose_heaps_were_lost_in_a_crash_begins_again() {
        var address = whileNobodyWorksOnReplays(handle -> {
            var asked = ask("{}").statusCode(202).extract().header("Location");
            var id = UUID.fromString(asked.replaceAll(".*/", ""));
            handle.select("select beside.begin(?)", id).mapTo(String.class).list();
            handle.select("select beside.fold()").mapTo(String.class).list();
            handle.execute("truncate beside.stage, beside.place");
            return asked;
        });

        awaitEnd(address).body("state", is("switched"));
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    @Order(10)
    void replays_are_for_administrators() {
        as("people-analyst")
                .contentType("application/json")
                .body("{}")
                .post("/v1/admin/replays")
                .then()
                .statusCode(403);
        as("people-analyst").get("/v1/admin/replays").then().statusCode(403);
        as("admin")
                .get("/v1/admin/replays/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", is("unknown-replay"));
    }

    @Test
    @Order(11)
    void topics_that_lost_their_first_records_are_replayed_only_by_force() throws Exception {
        var partition = new TopicPartition(Telling.address(Topic.QUESTIONS), partitionWithQuestions());
        try (var admin = Admin.create(Map.of("bootstrap.servers", Telling.setting("kafka.bootstrap.servers")))) {
            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }

        ask("{}").statusCode(409).body("code", is("topics-incomplete"));

        switched("{\"force\":true}").body("incompleteTopics", is(List.of(partition.topic())));
    }

    private int partitionWithQuestions() {
        return jdbi.withHandle(handle -> handle.select(
                        "select partition from inbox_position where topic = ? and next_offset > 0 limit 1",
                        Telling.address(Topic.QUESTIONS))
                .mapTo(int.class)
                .one());
    }

    private interface Meanwhile {
        String happens(Handle handle);
    }

    private String whileNobodyWorksOnReplays(Meanwhile meanwhile) {
        return jdbi.inTransaction(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtext('undercurrent.signals.replay'))");
            return meanwhile.happens(handle);
        });
    }

    private static ValidatableResponse switched(String request) {
        return ended(request).body("state", is("switched"));
    }

    private static ValidatableResponse ended(String request) {
        return awaitEnd(ask(request).statusCode(202).extract().header("Location"));
    }

    private static ValidatableResponse awaitEnd(String address) {
        await().atMost(60, SECONDS).until(() -> get(address).extract().path("ended") != null);
        return get(address);
    }

    private static ValidatableResponse ask(String request) {
        return as("admin")
                .contentType("application/json")
                .body(request)
                .post("/v1/admin/replays")
                .then();
    }

    private static ValidatableResponse cancel(String address) {
        return as("admin").delete(address).then();
    }

    private static ValidatableResponse get(String address) {
        return as("admin").get(address).then().statusCode(200);
    }

    private static TeamUsageReported usage(int sessions, long revision) {
        return new TeamUsageReported(
                "team-05", "assistant", Town.FIRST.plusWeeks(2), 16, 0, 12, 11, 8, sessions, 1, revision + 1);
    }

    private static PilotChanged aPilot() {
        return new PilotChanged(
                "pilot-1",
                "First \"draft\" of a \\ letter,\tand more",
                List.of("team-01", "team \"2\""),
                null,
                "letters",
                PilotKind.EXPLORE,
                PilotStage.RUNNING,
                8.0,
                2.5,
                GuardrailState.KEPT,
                null,
                null,
                Town.FIRST,
                1L);
    }

    private int sessionsOfTeam5() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select max(sessions) from team_usage where team = 'team-05' and week = '2026-W03'")
                .mapTo(int.class)
                .one());
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(int.class)
                .one());
    }

    private Map<String, List<String>> facts() {
        var facts = new TreeMap<String, List<String>>();
        TABLES.forEach(table -> facts.put(table, rows("select t::text from " + table + " t order by 1")));
        return facts;
    }

    private static int rowsOf(Map<String, List<String>> facts, String table) {
        return facts.getOrDefault(table, List.of()).size();
    }

    private List<String> signals() {
        return rows("select s::text from signal_week s union all select concat(team, kind, level, since) from signal"
                + " union all select concat(team, kind, round, reading) from newest_reading order by 1");
    }

    private List<String> tablesBeside() {
        return rows("select relname from pg_class where relnamespace = 'beside'::regnamespace and relkind = 'r'"
                + " and relname not in ('stage', 'place', 'touched_week')");
    }

    /// Columns, constraints, indexes and comments of the tables, whatever they were made by.
    private List<String> shape() {
        return rows("""
            select concat(c.relname, conname, pg_get_constraintdef(k.oid)) from pg_class c join pg_constraint k on conrelid = c.oid
            where relnamespace = 'public'::regnamespace and relname = any (array(select beside.fact_tables()))
            union all select indexdef from pg_indexes
            where schemaname = 'public' and tablename = any (array(select beside.fact_tables()))
            union all select concat(relname, relpersistence, obj_description(oid)) from pg_class
            where relnamespace = 'public'::regnamespace and relname = any (array(select beside.fact_tables()))
            union all select concat(relname, attnum, attname, atttypid::regtype, attnotnull, attcollation, col_description(c.oid, attnum))
            from pg_class c join pg_attribute a on attrelid = c.oid
            where relnamespace = 'public'::regnamespace and relname = any (array(select beside.fact_tables()))
              and attnum > 0 and not attisdropped
            order by 1
            """);
    }

    private List<String> rows(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
