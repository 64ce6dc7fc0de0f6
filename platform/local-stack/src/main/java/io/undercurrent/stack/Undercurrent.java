package io.undercurrent.stack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The whole system on one machine.
final class Undercurrent {
    /// A production service does not start without a secret of its own; on one machine it has none to keep.
    private static final String KNOWN_TO_EVERYBODY = "bG9jYWwtb25seS1sb2NhbC1vbmx5LWxvY2FsLW9ubHk=";

    private final Home home;
    private final Ports ports;
    private final Foundation foundation;
    private final List<ServiceKind> kinds;

    private Undercurrent(Home home, Ports ports, List<ServiceKind> kinds) {
        this.kinds = kinds;
        this.home = home;
        this.ports = ports;
        this.foundation = new Foundation(home, ports);
    }

    /// Without services it is what a service needs that is started from an editor.
    static Undercurrent of(Home home, Ports ports, boolean withServices) {
        return new Undercurrent(home, ports, withServices ? List.of(ServiceKind.values()) : List.of());
    }

    List<Part> parts() {
        return Stream.concat(foundation.parts().stream(), services().stream()).toList();
    }

    void start(Stack stack) {
        stack.start(foundation.parts());
        Arrays.stream(ServiceKind.values())
                .flatMap(kind -> kind.databases().stream())
                .forEach(foundation::ensureDatabase);
        foundation.ensureTopics("", ServiceKind.modules());
        stack.start(services());
    }

    private List<Part> services() {
        return kinds.stream().map(this::service).toList();
    }

    private Part service(ServiceKind kind) {
        return new LocalService(kind, home, ports, environment(kind));
    }

    private Map<String, String> environment(ServiceKind kind) {
        var settings = new LinkedHashMap<>(foundation.settings(kind.database));
        kind.databaseApart.ifPresent(name -> settings.putAll(foundation.settingsApart(name, name)));
        if (kind == ServiceKind.SURVEY) {
            settings.put("undercurrent.ballots.key-encryption-key", KNOWN_TO_EVERYBODY);
        }
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(ports.number(kind.port)));
        settings.put("quarkus.management.host", "127.0.0.1");
        settings.put("quarkus.management.port", Integer.toString(ports.number(kind.management)));
        var environment = new LinkedHashMap<String, String>();
        settings.forEach((name, value) -> environment.put(environmentName(name), value));
        return environment;
    }

    private static String environmentName(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
