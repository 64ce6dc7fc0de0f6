package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.People;
import io.undercurrent.survey.workforce.domain.PeopleChanges;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Vanishing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

@ApplicationScoped
class PostgresPeople implements People {

    private final Jdbi jdbi;

    PostgresPeople(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// What happens to those we knew before.
    private record Summary(PeopleChanges changes, Vanishing vanishing, Optional<LocalDate> firstTouched) {}

    @Override
    public PeoplePlan plan(ImportOrder order) {
        return jdbi.withHandle(handle -> {
            run(handle, PlanSql.STEPS, order);
            if (order.showsEverybody()) {
                run(handle, PlanSql.VANISHING, order);
            }
            handle.execute("analyze plan");
            return plan(handle, order);
        });
    }

    private static PeoplePlan plan(Handle handle, ImportOrder order) {
        var known = summary(handle, order);
        var newcomers = newcomers(handle, order);
        var headcounts = headcounts(handle, order);
        newcomers.forEach(team -> headcounts.merge(team.team(), team.people(), Integer::sum));
        var joined = newcomers.stream().mapToInt(NewcomersRow::joined).sum();
        var firstTouched = Stream.concat(
                        known.firstTouched().stream(), newcomers.stream().map(NewcomersRow::firstDay))
                .min(LocalDate::compareTo);
        return new PeoplePlan(
                known.changes().withMore(joined),
                known.vanishing(),
                headcounts,
                firstTouched,
                looksAhead(handle, order),
                joined);
    }

    private static boolean looksAhead(Handle handle, ImportOrder order) {
        return ask(handle, PlanSql.LOOKS_AHEAD, order).mapTo(Boolean.class).one();
    }

    private static Summary summary(Handle handle, ImportOrder order) {
        return ask(handle, PlanSql.SUMMARY, order)
                .map((row, context) -> new Summary(
                        new PeopleChanges(row.getInt("joined"), row.getInt("moved"), row.getInt("left_us")),
                        new Vanishing(row.getLong("vanishing"), row.getLong("here")),
                        Optional.ofNullable(row.getObject("first_touched", LocalDate.class))))
                .one();
    }

    private static List<NewcomersRow> newcomers(Handle handle, ImportOrder order) {
        return ask(handle, PlanSql.NEWCOMERS, order).map(NewcomersRow::of).list();
    }

    private static Map<String, Integer> headcounts(Handle handle, ImportOrder order) {
        return ask(handle, PlanSql.HEADCOUNTS, order).reduceRows(new HashMap<>(), (people, row) -> {
            people.put(
                    Objects.requireNonNull(row.getColumn("team_id", String.class)),
                    row.getColumn("people", Integer.class));
            return people;
        });
    }

    @Override
    public void keepPersons(ImportOrder order, PeoplePlan plan) {
        jdbi.useHandle(handle -> {
            var bulk = Bulk.PERSONS.pays(handle, plan.newcomers());
            bulk.before(handle);
            CarryOutSql.PERSONS.forEach(sql -> run(handle, sql, order));
            bulk.after(handle);
        });
    }

    @Override
    public void employ(ImportOrder order, PeoplePlan plan) {
        jdbi.useHandle(handle -> {
            var bulk = Bulk.EMPLOYMENTS.pays(handle, plan.newcomers());
            bulk.before(handle);
            run(handle, CarryOutSql.NEWCOMERS, order);
            bulk.after(handle);
            CarryOutSql.KNOWN.forEach(sql -> run(handle, sql, order));
            handle.execute("analyze employment_period");
        });
    }

    private static void run(Handle handle, String sql, ImportOrder order) {
        about(handle.createUpdate(sql), order).execute();
    }

    private static Query ask(Handle handle, String sql, ImportOrder order) {
        return about(handle.createQuery(sql), order);
    }

    private static <S extends SqlStatement<S>> S about(S statement, ImportOrder order) {
        var lines = Waiting.lines(order.id());
        return statement
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .define("lines", lines)
                .define("newcomers", PlanSql.newcomers(lines))
                .bind("id", order.id())
                .bind("asOf", order.asOf());
    }
}
