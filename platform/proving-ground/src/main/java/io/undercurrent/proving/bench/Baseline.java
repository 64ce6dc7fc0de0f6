package io.undercurrent.proving.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A bare connection to the databases of the stack. Only baselines use it.
record Baseline(String server) {

    /// From POSTGRES_URL, such as `jdbc:postgresql://127.0.0.1:55432`; else the local port, moved by the offset.
    static Baseline from(Map<String, String> environment) {
        var offset = Integer.parseInt(environment.getOrDefault("UNDERCURRENT_PORT_OFFSET", "0"));
        var usual = "jdbc:postgresql://127.0.0.1:" + (55432 + offset);
        return new Baseline(environment.getOrDefault("POSTGRES_URL", usual).replaceFirst("(//[^/]+)/.*", "$1"));
    }

    /// Locally, a service's database, role and password have one name.
    Connection to(String database) throws SQLException {
        return DriverManager.getConnection(server + "/" + database, database, database);
    }
}
