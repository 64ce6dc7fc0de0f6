package io.undercurrent.stack;

import java.nio.file.Path;
import java.util.Arrays;

/// What services find in a PostgreSQL and a Kafka that somebody else runs.
final class Furniture {
    private Furniture() {}

    /// Makes an empty data directory in this home, and says where the programs lie that can serve it.
    static Path freshPostgres(Home home) {
        var postgres = new LocalPostgres(home, Ports.free());
        postgres.launch();
        postgres.stop();
        return LocalPostgres.programs();
    }

    static void putInto(int postgresPort, String bootstrapServers) {
        var databases = new Databases(postgresPort);
        Arrays.stream(ServiceKind.values())
                .flatMap(kind -> kind.databases().stream())
                .forEach(databases::ensure);
        new Topics(bootstrapServers).ensure("", ServiceKind.modules());
    }
}
