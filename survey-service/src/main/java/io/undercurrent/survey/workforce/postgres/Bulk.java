package io.undercurrent.survey.workforce.postgres;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Many rows for a table that has few so far: its key is built when they are in, not row by row. Nobody else reads the
/// table until the transaction ends; there is hardly anything in it to read.
record Bulk(String table, List<String> before, List<String> after) {

    static final Bulk PERSONS = new Bulk(
            "person",
            List.of("alter table person drop constraint person_pkey"),
            List.of("alter table person add primary key (employee_id)"));

    /// Every team a line names is described, so it is enough to look whether those are known.
    static final Bulk EMPLOYMENTS = new Bulk(
            "employment_period",
            List.of(
                    "alter table employment_period drop constraint employment_period_pkey",
                    "alter table employment_period disable trigger new_periods_are_in_a_team"),
            List.of(
                    "alter table employment_period add primary key (employee_id, from_day)",
                    "alter table employment_period enable trigger new_periods_are_in_a_team",
                    "select every_described_team_is_known()"));

    private static final int MANY = 20_000;
    private static final int TIMES = 4;

    /// The same, or nothing at all when the rows are too few for it.
    Bulk pays(Handle handle, int rows) {
        return rows >= MANY && rows > TIMES * count(handle) ? this : new Bulk(table, List.of(), List.of());
    }

    private long count(Handle handle) {
        return handle.createQuery("select count(*) from <table>")
                .define("table", table)
                .mapTo(Long.class)
                .one();
    }

    void before(Handle handle) {
        before.forEach(handle::execute);
    }

    void after(Handle handle) {
        after.forEach(handle::execute);
    }
}
