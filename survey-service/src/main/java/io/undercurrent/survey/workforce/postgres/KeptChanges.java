package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.groupingBy;

import io.undercurrent.survey.workforce.domain.EmploymentChange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// The changes that are not made yet.
final class KeptChanges {

    static final String COLUMNS = "employee_id, kind, on_day, team_id, job_family, learner, end_reason, due";

    private static final String SET_ASIDE = """
            insert into employment_change (%s)
            values (:employeeId, :kind, :onDay, :teamId, :jobFamily, :learner, :endReason, true)
            on conflict on constraint one_change_of_a_kind_a_day do update set
                team_id = excluded.team_id, job_family = excluded.job_family, learner = excluded.learner,
                end_reason = excluded.end_reason, due = excluded.due""".formatted(COLUMNS);
    private static final String DUE = """
            select distinct employee_id from employment_change
            where due and on_day <= :today and kind <> 'ERASED' limit :most""";
    static final String DUE_ERASURES = """
            select employee_id from employment_change where due and kind = 'ERASED' limit :most""";
    static final String SET_ASIDE_ERASURE = """
            insert into employment_change (employee_id, kind, on_day, due) values (:who, 'ERASED', :today, true)
            on conflict on constraint one_change_of_a_kind_a_day do nothing""";

    private KeptChanges() {}

    static Map<String, List<EmploymentChange>> of(Handle handle, Set<String> employees) {
        return handle.createQuery("""
                        select * from employment_change
                        where employee_id = any(:who) and kind <> 'ERASED' order by number""")
                .bindArray("who", String.class, employees)
                .map(ChangeRow::change)
                .collect(groupingBy(EmploymentChange::employeeId));
    }

    static void setAside(Handle handle, Collection<EmploymentChange> changes) {
        var batch = handle.prepareBatch(SET_ASIDE);
        changes.forEach(change -> ChangeRow.of(change).bindTo(batch).add());
        batch.execute();
    }

    static Set<String> due(Handle handle, LocalDate today, int most) {
        return handle.createQuery(DUE)
                .bind("today", today)
                .bind("most", most)
                .mapTo(String.class)
                .set();
    }
}
