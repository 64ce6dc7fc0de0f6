package io.undercurrent.survey.linkage;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.OpenedWave;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// No join over any column, hidden column, sequence, log line, metric or Kafka record pairs persons with answers better
/// than chance. Ways to keep the two that would leak are caught by the same test.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class LinkageIT {

    private static final long SEED = 9474;

    /// Chance exceeds it once in three million looks; a real trace is at 10 or more.
    private static final double SUSPICIOUS = 5;

    private static final String NOTE_A_TIME = """
        create function leak() returns trigger language plpgsql as $$
        begin
            insert into leaky_issue (employee_id, issued_at)
            select employee_id, clock_timestamp() from wave_seat seat
            where seat.wave_id = new.wave_id and seat.group_id = new.group_id
              and substring(new.seats from seat.number * 32 + 1 for 32)
                  <> substring(old.seats from seat.number * 32 + 1 for 32);
            return null;
        end $$;
        create table leaky_issue (employee_id text, issued_at timestamptz);
        create trigger leak after update on ballot_register for each row execute function leak()\
        """;

    private static final String UPDATE_SINGLY = """
        create function leak() returns trigger language plpgsql as $$
        begin
            update wave_seat seat set number = number
            where seat.wave_id = new.wave_id and seat.group_id = new.group_id
              and substring(new.seats from seat.number * 32 + 1 for 32)
                  <> substring(old.seats from seat.number * 32 + 1 for 32);
            return null;
        end $$;
        create trigger leak after update on ballot_register for each row execute function leak()\
        """;

    private static final String HEAL_PEOPLE = """
        drop trigger if exists leak on ballot_register;
        drop function if exists leak();
        drop table if exists leaky_issue\
        """;

    @Inject
    OpenedWave opened;

    @Inject
    Outbox outbox;

    @Inject
    Jdbi people;

    @Inject
    @DataSource("answers")
    Jdbi answers;

    private final Broker broker = new Broker();

    @AfterEach
    void heal() {
        broker.close();
        people.useHandle(handle -> handle.createScript(HEAL_PEOPLE).execute());
        answers.useHandle(handle -> handle.execute("alter table answer drop column if exists number"));
    }

    @Test
    void nothing_that_is_stored_or_told_pairs_a_person_with_an_answer() {
        var crowd = Crowd.invited(opened, 10, SEED);
        waitForSilence();
        var before = told();
        List<String> log;
        try (var overheard = new Overheard()) {
            crowd.answers();
            log = overheard.lines();
        }

        assertThat(crowd.pairs()).hasSize(500);
        assertThat(suspicions(crowd)).isEmpty();
        assertThat(told())
                .as("sequences, outbox, ends of topics, requests kept")
                .isEqualTo(before);
        var aloud = String.join("\n", log) + metrics() + broker.aloud();
        assertThat(crowd.secrets()).noneMatch(aloud::contains);
        assertThat(crowd.persons()).noneMatch(aloud::contains);
    }

    @Test
    void a_time_of_issue_would_be_caught() {
        people.useHandle(handle -> handle.execute(NOTE_A_TIME));

        var crowd = Crowd.invited(opened, 2, SEED + 1).answers();

        assertThat(suspicions(crowd).keySet())
                .anyMatch(pair -> pair.contains("leaky_issue.issued_at") && pair.contains("answer.ctid"))
                .anyMatch(pair -> pair.contains("leaky_issue.issued_at") && pair.contains("answer.xmin"));
    }

    @Test
    void answers_in_a_numbered_row_and_seats_updated_one_by_one_would_be_caught() {
        people.useHandle(handle -> handle.execute(UPDATE_SINGLY));
        answers.useHandle(handle -> handle.execute("alter table answer add column number bigserial"));

        var crowd = Crowd.invited(opened, 2, SEED + 2).answers();

        assertThat(suspicions(crowd).keySet())
                .anyMatch(pair -> pair.contains("wave_seat.xmin") && pair.contains("answer.number"));
    }

    @Test
    void a_service_that_tells_of_each_ballot_would_be_caught_at_the_broker() {
        var crowd = Crowd.invited(opened, 2, SEED + 3).answers(this::tellOf);
        await().atMost(30, SECONDS).until(() -> crowd.persons().stream().allMatch(broker.aloud()::contains));

        assertThat(suspicions(crowd).keySet())
                .anyMatch(pair -> pair.matches("kafka\\..*teams.*\\.place with .*answer\\.ctid"))
                .anyMatch(pair -> pair.matches("kafka\\..*teams.*\\.place with .*answer\\.xmin"));
    }

    private void tellOf(String person) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(new TeamDescribed(person, "", null, null, true, 1L)));
    }

    @Test
    void no_trace_is_kept_or_handed_on() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        List<String> log;
        try (var overheard = new Overheard()) {
            var wave = opened.of(Map.of("traced", 6));
            var followed = given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .auth()
                    .oauth2(TestTokens.employee("traced-1"))
                    .get("/v1/waves/" + wave + "/ballots/mine");
            log = overheard.lines();

            followed.then().statusCode(200);
            assertThat(followed.headers().asList())
                    .noneMatch(header -> header.getValue().contains(trace));
        }

        assertThat(String.join("\n", log) + metrics() + broker.aloud()).doesNotContain(trace, "traceparent", "baggage");
        assertThatThrownBy(() -> Class.forName("io.opentelemetry.sdk.trace.SdkTracerProvider"))
                .as("nothing here could send a span anywhere")
                .isInstanceOf(ClassNotFoundException.class);
    }

    /// Pairs of columns that know more than chance, and how much.
    private Map<String, Double> suspicions(Crowd crowd) {
        var wave = crowd.wave().toString();
        var persons = new Catalogue(people).tracesOf(crowd.persons(), wave);
        new Slots(people).addTo(persons, crowd);
        broker.addTo(persons, crowd.persons());
        var ballots = new Catalogue(answers).tracesOf(crowd.ballots(), wave);
        broker.addTo(ballots, crowd.ballots());
        assertThat(persons.columns()).containsKeys("public.wave_seat.xmin", "public.ballot_register.hash");
        assertThat(ballots.columns()).containsKeys("public.answer.xmin", "public.answer.ctid");
        var statistic = new Statistic(crowd.pairs());
        var suspicions = new TreeMap<String, Double>();
        persons.columns()
                .forEach((left, ofPersons) -> ballots.columns().forEach((right, ofBallots) -> {
                    var surprise = Math.max(
                            statistic.ofOrder(ofPersons, ofBallots), statistic.ofEquality(ofPersons, ofBallots));
                    if (surprise > SUSPICIOUS) {
                        suspicions.put(left + " with " + right, surprise);
                    }
                }));
        return suspicions;
    }

    /// Until what other tests set going is told.
    private void waitForSilence() {
        var ends = new AtomicReference<>(broker.ends());
        await().during(2, SECONDS)
                .atMost(60, SECONDS)
                .until(() -> ends.getAndSet(broker.ends()).equals(ends.get()));
    }

    /// Whatever is counted up or sent out: a ballot or an answer leaves no mark in it.
    private List<String> told() {
        var told = new ArrayList<String>();
        told.add("requests kept: " + requestsKept());
        new Catalogue(people).sequences().forEach((name, last) -> told.add(name + "=" + last));
        new Catalogue(answers).sequences().forEach((name, last) -> told.add(name + "=" + last));
        told.addAll(broker.ends());
        return told.stream().sorted().toList();
    }

    private int requestsKept() {
        return people.withHandle(handle -> handle.createQuery("select count(*) from idempotency_key")
                .mapTo(Integer.class)
                .one());
    }

    private static String metrics() {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        return given().get("http://localhost:" + port + "/q/metrics").asString();
    }
}
