package io.undercurrent.proving.chaos.field;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a service is started: from which folder, with which options of the JVM, and what is added to its environment.
public record Launch(Path app, List<String> jvmOptions, Map<String, String> environment) {
    // two cores start six of them: what the best compiler would win it would cost at the start
    private static final List<String> FRUGAL =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    public static Launch asPackaged(Kind kind) {
        return new Launch(kind.packaged(), FRUGAL, Map.of());
    }

    public Launch from(Path otherApp) {
        return new Launch(otherApp, jvmOptions, environment);
    }

    public Launch with(String name, String value) {
        var more = new LinkedHashMap<>(environment);
        more.put(name, value);
        return new Launch(app, jvmOptions, more);
    }

    public Launch withOption(String option) {
        var more = new ArrayList<>(jvmOptions);
        more.add(option);
        return new Launch(app, more, environment);
    }

    List<String> command() {
        var command = new ArrayList<String>();
        command.add(Child.java());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        return command;
    }
}
