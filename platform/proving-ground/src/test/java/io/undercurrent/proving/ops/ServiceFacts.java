package io.undercurrent.proving.ops;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is so about one service, read from its own settings and those it has from the kit.
record ServiceFacts(String name, String database, Map<String, String> settings) {
    private static final Pattern DATASOURCE_APART = Pattern.compile("quarkus\\.datasource\\.(\\w+)\\.db-kind");
    private static final String KIT = "platform/service-kit/src/main/resources/META-INF/microprofile-config.properties";

    static ServiceFacts of(Checkout checkout, String name, String database) {
        var settings = new Properties();
        try {
            settings.load(new StringReader(checkout.text(KIT)));
            settings.load(new StringReader(checkout.text(name + "/src/main/resources/application.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = settings.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, settings::getProperty));
        return new ServiceFacts(name, database, all);
    }

    int port() {
        return Integer.parseInt(setting("quarkus.http.port"));
    }

    int managementPort() {
        if (!setting("quarkus.management.enabled").equals("true")) {
            throw new IllegalStateException(name + " has no management port");
        }
        return Integer.parseInt(setting("quarkus.management.port"));
    }

    Set<Integer> ports() {
        return Set.of(port(), managementPort());
    }

    /// The databases it keeps apart from its first one; each datasource is named like its database.
    Set<String> databasesApart() {
        return settings.keySet().stream()
                .map(DATASOURCE_APART::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    String started() {
        return health("startup-path", "started");
    }

    String live() {
        return health("liveness-path", "live");
    }

    String ready() {
        return health("readiness-path", "ready");
    }

    Duration shutdown() {
        return Duration.parse("PT" + setting("quarkus.shutdown.timeout"));
    }

    private String health(String path, String usual) {
        return "%s/%s/%s"
                .formatted(
                        settings.getOrDefault("quarkus.management.root-path", "/q"),
                        settings.getOrDefault("quarkus.smallrye-health.root-path", "health"),
                        settings.getOrDefault("quarkus.smallrye-health." + path, usual));
    }

    private String setting(String key) {
        var value = settings.get(key);
        if (value == null) {
            throw new IllegalStateException(name + " says nothing about " + key);
        }
        return value;
    }
}
