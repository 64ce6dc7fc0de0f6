package io.undercurrent.survey.wave.postgres;

import static java.time.ZoneOffset.UTC;

import io.undercurrent.survey.wave.domain.Response;
import io.undercurrent.survey.wave.domain.Responses;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresResponses implements Responses {

    private static final String ADD = """
            insert into wave_response (wave_id, kind, said, by_whom, at) values (:wave, :kind, :said, :by, :at)""";

    private final Jdbi jdbi;

    PostgresResponses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Response> to(WaveId wave) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from wave_response where wave_id = :wave order by number")
                .bind("wave", wave.value())
                .map((row, context) -> new Response(
                        Response.Kind.valueOf(row.getString("kind")),
                        row.getString("said"),
                        row.getString("by_whom"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list());
    }

    @Override
    public void add(WaveId wave, Response response) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("wave", wave.value())
                .bind("kind", response.kind().name())
                .bind("said", response.said())
                .bind("by", response.by())
                .bind("at", response.at().atOffset(UTC))
                .execute());
    }
}
