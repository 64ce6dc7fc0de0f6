package io.undercurrent.proving.chaos.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The three services, as they are shipped.
public enum Kind {
    SURVEY("survey-service", "people", Optional.of("answers")),
    PILOT("pilot-service", "pilot", Optional.empty()),
    SIGNALS("signals-service", "signals", Optional.empty());

    private final String module;
    private final String database;
    private final Optional<String> apart;

    Kind(String module, String database, Optional<String> apart) {
        this.module = module;
        this.database = database;
        this.apart = apart;
    }

    public String module() {
        return module;
    }

    /// The first is the service's own; a second is kept apart, and its datasource is named like it.
    public List<String> databases() {
        return Stream.concat(Stream.of(database), apart.stream()).toList();
    }

    /// The folder a build leaves behind.
    public Path packaged() {
        return Ground.ROOT.resolve(module).resolve("target/quarkus-app");
    }
}
