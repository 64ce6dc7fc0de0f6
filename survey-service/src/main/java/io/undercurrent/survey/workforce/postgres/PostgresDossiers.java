package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.workforce.domain.Dossier;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentHistory;
import io.undercurrent.survey.workforce.domain.EmploymentPeriod;
import io.undercurrent.survey.workforce.domain.Leave;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresDossiers implements Dossiers {

    private final Jdbi jdbi;

    PostgresDossiers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Dossier> of(Set<String> employees) {
        return jdbi.withHandle(handle -> {
            var periods = periods(handle, employees);
            var leaves = leaves(handle, employees);
            var kept = KeptChanges.of(handle, employees);
            return employees.stream()
                    .map(who -> new Dossier(
                            who,
                            new EmploymentHistory(
                                    periods.getOrDefault(who, List.of()), leaves.getOrDefault(who, List.of())),
                            kept.getOrDefault(who, List.of())))
                    .toList();
        });
    }

    private static Map<String, List<EmploymentPeriod>> periods(Handle handle, Set<String> employees) {
        return handle.createQuery(
                        "select * from employment_period where employee_id = any(:who) order by employee_id, from_day")
                .bindArray("who", String.class, employees)
                .map(PeriodRow::of)
                .collect(groupingBy(PeriodRow::employeeId, mapping(PeriodRow::toDomain, toList())));
    }

    private static Map<String, List<Leave>> leaves(Handle handle, Set<String> employees) {
        return handle.createQuery(
                        "select * from employment_leave where employee_id = any(:who) order by employee_id, from_day")
                .bindArray("who", String.class, employees)
                .map((row, context) -> Map.entry(
                        row.getString("employee_id"),
                        new Leave(
                                row.getObject("from_day", LocalDate.class),
                                Optional.ofNullable(row.getObject("until_day", LocalDate.class)))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void keep(Collection<Dossier> dossiers, LocalDate today) {
        var who = dossiers.stream().map(Dossier::employeeId).collect(toSet());
        jdbi.useHandle(handle -> {
            for (var table : List.of("employment_period", "employment_leave", "employment_change")) {
                handle.createUpdate("delete from " + table + " where employee_id = any(:who)")
                        .bindArray("who", String.class, who)
                        .execute();
            }
            copy(handle, dossiers, today);
            handle.createUpdate("insert into person (employee_id) select unnest(:who) on conflict do nothing")
                    .bindArray("who", String.class, who)
                    .execute();
        });
    }

    private static void copy(Handle handle, Collection<Dossier> dossiers, LocalDate today) {
        var periods = new CopyText();
        var leaves = new CopyText();
        var kept = new CopyText();
        for (var dossier : dossiers) {
            var who = dossier.employeeId();
            dossier.history().periods().forEach(period -> PeriodRow.write(periods, who, period));
            dossier.history()
                    .leaves()
                    .forEach(
                            leave -> leaves.row(who, leave.from(), leave.until().orElse(null)));
            dossier.kept()
                    .forEach(change ->
                            ChangeRow.of(change).write(kept, change.on().isAfter(today)));
        }
        periods.into(handle, "employment_period (" + PeriodRow.COLUMNS + ")");
        leaves.into(handle, "employment_leave (employee_id, from_day, until_day)");
        kept.into(handle, "employment_change (" + KeptChanges.COLUMNS + ")");
    }

    @Override
    public void setAside(Collection<EmploymentChange> changes) {
        jdbi.useHandle(handle -> KeptChanges.setAside(handle, changes));
    }

    @Override
    public Set<String> due(LocalDate today, int most) {
        return jdbi.withHandle(handle -> KeptChanges.due(handle, today, most));
    }

    @Override
    public void forgetUnfit(LocalDate until) {
        jdbi.useHandle(handle -> handle.execute("delete from employment_change where not due and on_day <= ?", until));
    }

    @Override
    public void erase(String employeeId, LocalDate today) {
        jdbi.useHandle(handle -> ErasureSql.run(handle, employeeId, today));
    }

    @Override
    public void setAsideErasure(String employeeId, LocalDate today) {
        jdbi.useHandle(handle -> handle.createUpdate(KeptChanges.SET_ASIDE_ERASURE)
                .bind("who", employeeId)
                .bind("today", today)
                .execute());
    }

    @Override
    public Set<String> dueErasures(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(KeptChanges.DUE_ERASURES)
                .bind("most", most)
                .mapTo(String.class)
                .set());
    }
}
