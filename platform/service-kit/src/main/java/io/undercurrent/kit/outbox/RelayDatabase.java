package io.undercurrent.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The relay's own connection: it holds the lock for as long as it lives, and takes none from the pool.
@Singleton
class RelayDatabase {

    private final String url;
    private final Properties properties = new Properties();
    private final OutboxLimits limits;
    private final Envelope envelope;
    private final Broker broker;

    RelayDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            OutboxLimits limits,
            Envelope envelope,
            Broker broker) {
        this.url = url;
        this.limits = limits;
        this.envelope = envelope;
        this.broker = broker;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "outbox-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
    }

    RelayWork open() {
        var handle = Jdbi.open(() -> DriverManager.getConnection(url, properties));
        try {
            forgetUsSoonWhenWeVanish(handle);
            readInOrderOfTheIndex(handle);
            return new RelayWork(handle, limits, envelope, broker);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    // a machine that vanishes says no goodbye: the server finds out within half a minute and frees the lock
    private static void forgetUsSoonWhenWeVanish(Handle handle) {
        handle.execute("set tcp_keepalives_idle = 10");
        handle.execute("set tcp_keepalives_interval = 5");
        handle.execute("set tcp_keepalives_count = 3");
    }

    // a plan made while a partition was empty stays when it holds a million rows, and would then sort them for each
    // batch
    private static void readInOrderOfTheIndex(Handle handle) {
        handle.execute("set enable_seqscan = off");
        handle.execute("set enable_bitmapscan = off");
        handle.execute("set enable_sort = off");
    }
}
