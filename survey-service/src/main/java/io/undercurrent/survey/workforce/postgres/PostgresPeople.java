package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.People;
import io.undercurrent.survey.workforce.domain.PeopleChanges;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Vanishing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

@ApplicationScoped
class PostgresPeople implements People {

    private final Jdbi jdbi;

    PostgresPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public PeoplePlan plan(ImportOrder order) {
        return jdbi.withHandle(handle -> {
            run(handle, PlanSql.STEPS, order);
            if (order.showsEverybody()) {
                run(handle, PlanSql.VANISHING, order);
            }
            handle.execute("analyze plan");
            return read(handle, order);
        });
    }

    private static PeoplePlan read(Handle handle, ImportOrder order) {
        var headcounts = headcounts(handle, order);
        return handle.createQuery(PlanSql.SUMMARY)
                .bind("asOf", order.asOf())
                .map((row, context) -> plan(row, headcounts))
                .one();
    }

    private static PeoplePlan plan(ResultSet row, Map<String, Integer> headcounts) throws SQLException {
        return new PeoplePlan(
                new PeopleChanges(row.getInt("joined"), row.getInt("moved"), row.getInt("left_us")),
                new Vanishing(row.getLong("vanishing"), row.getLong("here")),
                headcounts,
                Optional.ofNullable(row.getObject("first_touched", LocalDate.class)));
    }

    private static Map<String, Integer> headcounts(Handle handle, ImportOrder order) {
        return handle.createQuery(PlanSql.HEADCOUNTS)
                .bind("asOf", order.asOf())
                .map((row, context) -> Map.entry(row.getString("team_id"), row.getInt("people")))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void carryOut(ImportOrder order) {
        jdbi.useHandle(handle -> {
            CarryOutSql.IN_ORDER.forEach(sql -> run(handle, sql, order));
            handle.execute("analyze employment_period");
        });
    }

    private static void run(Handle handle, String sql, ImportOrder order) {
        handle.createUpdate(sql)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("id", order.id())
                .bind("asOf", order.asOf())
                .execute();
    }
}
