package io.undercurrent.survey;

import static io.undercurrent.survey.Hris.as;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A wave of a sealed survey that asks some groups now; the people of `sales` are `sales-0`, `sales-1` and so on.
@ApplicationScoped
public class OpenedWave {

    public static final String ITEM = "role-clarity-1";

    private static final String SURVEY = """
        {"name":"Pulse","purpose":"To know early","programme":"weekly","languages":["en"],"rotatingItems":0,\
        "consentRequired":false}\
        """;

    private static final String WAVE = """
        insert into wave (id, survey_id, number, week, opens, closes, state)
        values (?, ?, 1, '2026-W11', now() - interval '1 hour', now() + interval '1 day', 'OPEN')\
        """;

    /// Seats are dealt at random, as the service does.
    private static final String SEATS = """
        insert into wave_seat (wave_id, employee_id, group_id, number)
        select ?, ? || '-' || person, ?, (row_number() over (order by random())) - 1
        from generate_series(0, ? - 1) as person\
        """;

    private final Jdbi jdbi;

    OpenedWave(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public UUID of(Map<String, Integer> groups) {
        var survey = sealed();
        var wave = UUID.randomUUID();
        jdbi.useTransaction(handle -> {
            handle.execute(WAVE, wave, survey);
            groups.forEach((group, size) -> seat(handle, wave, group, size));
        });
        return wave;
    }

    public void is(UUID wave, String state) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update wave set state = :state, closed_at = case when :state = 'CLOSED' then now() end,
                            opens = case when :state = 'PLANNED' then now() + interval '1 hour' else opens end
                        where id = :wave""").bind("state", state).bind("wave", wave).execute());
    }

    private static void seat(Handle handle, UUID wave, String group, int size) {
        handle.execute("insert into wave_group (wave_id, group_id, size) values (?, ?, ?)", wave, group, size);
        handle.execute(SEATS, wave, group, group, size);
    }

    private static UUID sealed() {
        var survey = as("people-analyst")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(SURVEY)
                .post("/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        as("people-analyst")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .post("/v1/surveys/" + survey + "/seal")
                .then()
                .statusCode(200);
        return survey;
    }
}
