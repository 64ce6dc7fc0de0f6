package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.TeamFault;
import java.util.List;

/// Compares the lines of an import with each other. What is found stands in small tables until the transaction ends.
final class CheckSql {

    static final String OPEN = "create table <lines> (like workforce_import_row including constraints)";

    /// A million employees are compared in memory, not on disk, and as sets: row by row, a plan made for an empty table
    /// takes hours when that table fills.
    static final List<String> AS_SETS = List.of("set local work_mem = '128MB'", "set local enable_nestloop = off");

    static final String ANALYZE = "analyze <lines>";

    static final String REPEATED = """
            create temporary table repeated on commit drop as
            select employee_id, min(line) as first_line from <lines> group by employee_id having count(*) > 1""";

    static final String IS_REPEATED = "row.employee_id = repeated.employee_id and row.line > repeated.first_line";

    static final String IS_REPEATED_WITH_ANOTHER_MANAGER = IS_REPEATED
            + " and row.manager_id <> (select manager_id from <lines> first where first.line = repeated.first_line)";

    static final String DESCRIBED = """
            create temporary table described on commit drop as
            select team_id, team_name, parent_team_id, min(line) as line from <lines>
            group by team_id, team_name, parent_team_id""";

    static final String CONTRADICTING = """
            create temporary table contradicting on commit drop as
            select team_id, team_name, parent_team_id from (
                select *, row_number() over (partition by team_id order by line) as place from described
            ) ranked
            where place > 1""";

    static final String IS_CONTRADICTING = "row.team_id = contradicting.team_id"
            + " and row.team_name = contradicting.team_name"
            + " and row.parent_team_id is not distinct from contradicting.parent_team_id";

    static final String UNKNOWN_MANAGERS = """
            with strangers as materialized (
                select manager_id from (select distinct manager_id from <lines> where manager_id is not null) named
                where not exists (select from <lines> row where row.employee_id = named.manager_id)
                  and not exists (select from person where person.employee_id = named.manager_id)
            )
            select (select count(*) from <lines> row join strangers using (manager_id)) as count,
                   array(select line from <lines> row join strangers using (manager_id)
                         order by line limit 20) as first_lines""";

    static String isFaulty(TeamFault fault) {
        return "row.team_id = faulty.team_id and faulty.fault = '" + fault.code() + "'";
    }

    private CheckSql() {}
}
