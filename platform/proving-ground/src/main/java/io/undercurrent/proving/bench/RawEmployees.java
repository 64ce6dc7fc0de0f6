package io.undercurrent.proving.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/// A plain table with the columns and the key of the file, filled by COPY; and the traces of a bench, to remove them.
record RawEmployees(Connection connection) {
    static final String IN_WORDS = "COPY of the same file into a plain table with the same columns and key, one commit";

    double copyInto(Path file) throws SQLException {
        execute("drop table if exists bench_raw_employee");
        execute("""
                create table bench_raw_employee (
                    employee_id text primary key, team_id text not null, team_name text not null, parent_team_id text,
                    manager_id text, job_family text not null, start_date date not null, end_date date,
                    end_reason text, learner boolean not null, email text, language text)""");
        var watch = new Stopwatch();
        copy(file);
        var time = watch.milliseconds();
        execute("drop table bench_raw_employee");
        return time;
    }

    private void copy(Path file) throws SQLException {
        try (var in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_raw_employee from stdin with (format csv, header)", in, 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next pair begins where this one began; what others were told stays told.
    void forgetBench() throws SQLException {
        execute("delete from employment_period where employee_id like 'bench-e%'");
        execute("delete from person where employee_id like 'bench-e%'");
        execute("delete from team where id like 'bench-w%'");
        execute("vacuum analyze employment_period");
        execute("vacuum analyze person");
        execute("vacuum analyze team");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
