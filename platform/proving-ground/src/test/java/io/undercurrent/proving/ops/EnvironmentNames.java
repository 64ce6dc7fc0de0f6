package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Environment names that a service reads while it runs, as the libraries it was packaged with declare them.
record EnvironmentNames(Set<String> names, String ownKeys) {
    private static final Pattern OF_A_PROFILE = Pattern.compile("^%\\w+\\.(?=undercurrent\\.)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DECLARED = "META-INF/quarkus-config-doc/quarkus-config-model.json";
    private static final String BROKER = "kafka.bootstrap.servers";

    static boolean known(Checkout checkout, String service) {
        return checkout.has(service + "/target/quarkus-app/lib/main");
    }

    static EnvironmentNames of(Checkout checkout, ServiceFacts service) {
        var libraries = checkout.root().resolve(service.name()).resolve("target/quarkus-app/lib/main");
        try (var jars = Files.list(libraries)) {
            return new EnvironmentNames(
                    Stream.concat(jars.flatMap(EnvironmentNames::declared), setLocally(service))
                            .collect(Collectors.toUnmodifiableSet()),
                    keysOf(service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return names.contains(name)
                || names.stream().anyMatch(known -> known.contains("__") && name.matches(withOwnKey(known)));
    }

    private static Stream<String> declared(Path library) {
        try (var jar = new JarFile(library.toFile())) {
            if (library.getFileName().toString().contains("reactive-messaging-kafka")) {
                return readsBroker(jar) ? Stream.of("KAFKA_BOOTSTRAP_SERVERS") : Stream.of();
            }
            var entry = jar.getEntry(DECLARED);
            return entry == null ? Stream.of() : running(JSON.readTree(jar.getInputStream(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> running(JsonNode model) {
        return model.findParents("phase").stream()
                .filter(item -> item.path("phase").asText().equals("RUN_TIME"))
                .flatMap(item -> Stream.concat(Stream.of(item.path("path")), Yaml.items(item.path("additionalPaths"))))
                .map(path -> path.path("environmentVariable").asText())
                .toList()
                .stream();
    }

    /// A key of our own that has to be given in production is one the service itself sets for tests and development.
    private static Stream<String> setLocally(ServiceFacts service) {
        return service.settings().keySet().stream()
                .map(OF_A_PROFILE::matcher)
                .filter(Matcher::find)
                .map(key -> key.replaceFirst("").toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"));
    }

    private static boolean readsBroker(JarFile jar) throws IOException {
        var entry = jar.getEntry("META-INF/connector/smallrye-kafka-incoming.adoc");
        return entry != null
                && new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).contains(BROKER);
    }

    /// `QUARKUS_OIDC__TENANT__CLIENT_ID` stands for every tenant that the service itself has set up.
    private String withOwnKey(String known) {
        return known.replaceAll("__[A-Z_]+?__", "_(" + ownKeys + ")_");
    }

    private static String keysOf(ServiceFacts service) {
        return service.settings().keySet().stream()
                .flatMap(Pattern.compile("\\.")::splitAsStream)
                .filter(key -> key.matches("[a-z]+"))
                .map(key -> key.toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
