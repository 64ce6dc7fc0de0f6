package io.undercurrent.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What services stand on: PostgreSQL, Kafka and the sign-in.
final class Foundation {
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalSignIn signIn;

    Foundation(Home home, Ports ports) {
        this.postgres = new LocalPostgres(home, ports);
        this.kafka = new LocalKafka(home, ports);
        this.signIn = new LocalSignIn(home, ports);
    }

    List<Part> parts() {
        return List.of(postgres, kafka, signIn);
    }

    void ensureDatabase(String name) {
        postgres.databases().ensure(name);
    }

    void ensureTopics(String prefix, List<String> services) {
        kafka.topics().ensure(prefix, services);
    }

    /// What a service has to be told, as Quarkus calls it.
    Map<String, String> settings(String database) {
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(datasource("", database));
        settings.put("kafka.bootstrap.servers", kafka.topics().bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", signIn.issuer());
        return settings;
    }

    /// What a service has to be told of a database it keeps apart under this name.
    Map<String, String> settingsApart(String name, String database) {
        return datasource("." + name, database);
    }

    private Map<String, String> datasource(String name, String database) {
        var prefix = "quarkus.datasource" + name;
        return Map.of(
                prefix + ".jdbc.url",
                postgres.databases().jdbcUrl(database),
                prefix + ".username",
                database,
                prefix + ".password",
                database);
    }
}
