package io.undercurrent.stack;

import java.util.Arrays;
import java.util.List;

/// The three services, seen from outside: where they listen and which database is theirs.
enum ServiceKind {
    SURVEY("survey-service", Port.SURVEY, Port.SURVEY_MANAGEMENT, "people"),
    PILOT("pilot-service", Port.PILOT, Port.PILOT_MANAGEMENT, "pilot"),
    SIGNALS("signals-service", Port.SIGNALS, Port.SIGNALS_MANAGEMENT, "signals");

    final String module;
    final Port port;
    final Port management;
    final String database;

    ServiceKind(String module, Port port, Port management, String database) {
        this.module = module;
        this.port = port;
        this.management = management;
        this.database = database;
    }

    static List<String> modules() {
        return Arrays.stream(values()).map(kind -> kind.module).toList();
    }
}
