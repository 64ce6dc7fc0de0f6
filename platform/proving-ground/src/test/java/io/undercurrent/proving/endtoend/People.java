package io.undercurrent.proving.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// The database of survey-service, read past the service: what stands there whoever lives or dies.
final class People implements AutoCloseable {
    /// Who works where today, and what the teams look like; never how it came to be so.
    private static final String STANDING = """
            select md5(string_agg(told, ';' order by told)) from (
                select concat_ws('|', employee_id, team_id, job_family, learner, hired) as told
                from employment_period where until_day is null
                union all
                select concat_ws('|', id, name, parent_team_id, headcount, active) from team
                union all
                select concat_ws('|', 'people', count(*)) from employment_period where until_day is null
            ) everything""";

    private static final String TEAMS = """
            select id, concat_ws('|', name, parent_team_id, case when headcount >= 5 then headcount end, active, revision)
            from team""";

    private static final String PROGRESS =
            "select coalesce(max(progress), 0) from workforce_import where status = 'RUNNING'";

    private final Connection connection;

    People(Map<String, String> settings) {
        try {
            connection = DriverManager.getConnection(
                    setting(settings, "jdbc.url"), setting(settings, "username"), setting(settings, "password"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get("quarkus.datasource." + name), name);
    }

    String standing() {
        return one(STANDING);
    }

    double progress() {
        return Double.parseDouble(one(PROGRESS));
    }

    long running() {
        return Long.parseLong(one("select count(*) from workforce_import where status = 'RUNNING'"));
    }

    long tablesOfWaitingLines() {
        return Long.parseLong(
                one("select count(*) from pg_tables where tablename like 'workforce\\_import\\_row\\_%'"));
    }

    /// Empties the tables of employments, so that the next picture brings newcomers; the teams go on.
    void forget() {
        try (var statement = connection.createStatement()) {
            // a truncate would want more than the service, which is telling weeks, lets go of
            statement.execute("delete from staffing_due; delete from staffing_told;"
                    + " delete from employment_period; delete from person");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> teams() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TEAMS)) {
            var teams = new HashMap<String, String>();
            while (rows.next()) {
                teams.put(rows.getString(1), rows.getString(2));
            }
            return teams;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String one(String sql) {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return Objects.requireNonNullElse(row.getString(1), "nobody");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
