package io.undercurrent.survey.provisioning.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.provisioning.domain.Stint;
import io.undercurrent.survey.provisioning.domain.Stint.Post;
import io.undercurrent.survey.provisioning.domain.Stints;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresStints implements Stints {

    private static final String REMEMBER = """
            insert into account_stint
                (account_id, start_day, team_id, job_family, learner, on_leave, last_day, end_reason)
            values (:account, :start, :team, :jobFamily, :learner, :onLeave, :lastDay, :reason)
            on conflict (account_id) do update set
                start_day = excluded.start_day, team_id = excluded.team_id, job_family = excluded.job_family,
                learner = excluded.learner, on_leave = excluded.on_leave,
                last_day = excluded.last_day, end_reason = excluded.end_reason""";

    private final Jdbi jdbi;

    PostgresStints(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<UUID, Stint> of(Collection<UUID> accounts) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from account_stint where account_id = any(:ids)")
                .bindArray("ids", UUID.class, accounts)
                .map((row, context) -> Map.entry(row.getObject("account_id", UUID.class), stint(row)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void remember(Map<UUID, Stint> stints) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(REMEMBER);
            stints.forEach((account, stint) -> batch.bind("account", account)
                    .bind("start", stint.start())
                    .bind("team", stint.post().teamId())
                    .bind("jobFamily", stint.post().jobFamily())
                    .bind("learner", stint.post().learner())
                    .bind("onLeave", stint.onLeave())
                    .bind("lastDay", stint.end().map(EmploymentEnd::lastDay))
                    .bind("reason", stint.end().map(end -> end.reason().key()))
                    .add());
            batch.execute();
        });
    }

    private static Stint stint(ResultSet row) throws SQLException {
        var lastDay = AccountRow.day(row.getDate("last_day"));
        return new Stint(
                row.getObject("start_day", LocalDate.class),
                new Post(
                        row.getString("team_id"),
                        Optional.ofNullable(row.getString("job_family")),
                        Optional.ofNullable((Boolean) row.getObject("learner"))),
                row.getBoolean("on_leave"),
                lastDay.map(day -> new EmploymentEnd(day, reason(row))));
    }

    private static EndReason reason(ResultSet row) {
        try {
            return EndReason.named(row.getString("end_reason")).orElse(EndReason.OTHER);
        } catch (SQLException outage) {
            throw new IllegalStateException("A stint could not be read", outage);
        }
    }
}
