package io.undercurrent.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The three services, seen from outside: where they listen and which database is theirs.
enum ServiceKind {
    SURVEY("survey-service", Port.SURVEY, Port.SURVEY_MANAGEMENT, "people", Optional.of("answers")),
    PILOT("pilot-service", Port.PILOT, Port.PILOT_MANAGEMENT, "pilot", Optional.empty()),
    SIGNALS("signals-service", Port.SIGNALS, Port.SIGNALS_MANAGEMENT, "signals", Optional.empty());

    final String module;
    final Port port;
    final Port management;
    final String database;

    /// A database kept apart from the first; the datasource is named like it.
    final Optional<String> databaseApart;

    ServiceKind(String module, Port port, Port management, String database, Optional<String> databaseApart) {
        this.module = module;
        this.port = port;
        this.management = management;
        this.database = database;
        this.databaseApart = databaseApart;
    }

    List<String> databases() {
        return Stream.concat(Stream.of(database), databaseApart.stream()).toList();
    }

    static Optional<ServiceKind> of(String module) {
        return Arrays.stream(values())
                .filter(kind -> kind.module.equals(module))
                .findFirst();
    }

    static List<String> modules() {
        return Arrays.stream(values()).map(kind -> kind.module).toList();
    }
}
