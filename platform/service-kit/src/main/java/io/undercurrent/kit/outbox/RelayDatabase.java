package io.undercurrent.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The relay's own connection: it holds the lock for as long as it lives, and takes none from the pool.
@Singleton
class RelayDatabase {

    private final String url;
    private final Properties properties = new Properties();
    private final OutboxLimits limits;
    private final Envelope envelope;

    RelayDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            OutboxLimits limits,
            Envelope envelope) {
        this.url = url;
        this.limits = limits;
        this.envelope = envelope;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
    }

    RelayWork open() throws SQLException {
        var connection = DriverManager.getConnection(url, properties);
        try {
            forgetUsSoonWhenWeVanish(connection);
            connection.setAutoCommit(false);
            return new RelayWork(connection, limits, envelope);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    // a machine that vanishes says no goodbye: the server finds out within half a minute and frees the lock
    private static void forgetUsSoonWhenWeVanish(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set tcp_keepalives_idle = 10");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
        }
    }
}
