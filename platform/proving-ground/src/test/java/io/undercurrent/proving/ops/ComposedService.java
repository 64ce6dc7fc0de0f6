package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One of the three services as the compose file runs it.
record ComposedService(ServiceFacts so, JsonNode said) {
    private static final Pattern PUBLISHED = Pattern.compile("127\\.0\\.0\\.1:(\\d+):(\\d+)");

    void complainTo(Complaints complaints, Checkout checkout) {
        complainAboutImage(complaints, checkout);
        complainAboutPorts(complaints);
        complainAboutStart(complaints);
        complainAboutLimits(complaints);
        complainAboutDatabase(complaints, "QUARKUS_DATASOURCE_", so.database());
        so.databasesApart()
                .forEach(name -> complainAboutDatabase(
                        complaints, "QUARKUS_DATASOURCE_%s_".formatted(name.toUpperCase(Locale.ROOT)), name));
    }

    private void complainAboutDatabase(Complaints complaints, String prefix, String database) {
        complaints.compare("database user of " + so.name(), given(prefix + "USERNAME"), database);
        complaints.compare(
                "database of " + so.name(), given(prefix + "JDBC_URL"), "jdbc:postgresql://postgres:5432/" + database);
        complaints.unless(
                given(prefix + "PASSWORD")
                        .startsWith("${UNDERCURRENT_%s_PASSWORD:?".formatted(database.toUpperCase(Locale.ROOT))),
                "%s has the password of another database".formatted(so.name()));
    }

    Set<String> environmentNames() {
        return Yaml.names(said.path("environment")).collect(Collectors.toSet());
    }

    private void complainAboutImage(Complaints complaints, Checkout checkout) {
        complaints.compare("image", said.path("image").asText(), "undercurrent/%s:local".formatted(so.name()));
        var build = said.path("build");
        complaints.compare("build context", build.path("context").asText(), so.name());
        var recipe = so.name() + "/" + build.path("dockerfile").asText();
        complaints.unless(checkout.has(recipe), "%s does not exist".formatted(recipe));
    }

    private void complainAboutPorts(Complaints complaints) {
        var published = Yaml.words(said.path("ports"))
                .map(PUBLISHED::matcher)
                .filter(port -> port.matches())
                .collect(Collectors.toMap(
                        port -> Integer.parseInt(port.group(1)), port -> Integer.parseInt(port.group(2))));
        complaints.compare(
                "ports of " + so.name(),
                published,
                Map.of(so.port(), so.port(), so.managementPort(), so.managementPort()));
    }

    private void complainAboutStart(Complaints complaints) {
        var awaited = said.path("depends_on");
        complaints.compare(
                so.name() + " awaits",
                Yaml.names(awaited)
                        .collect(Collectors.toMap(
                                part -> part,
                                part -> awaited.path(part).path("condition").asText())),
                Map.of(
                        "postgres", "service_healthy",
                        "topics", "service_completed_successfully",
                        "keycloak", "service_healthy"));
    }

    private void complainAboutLimits(Complaints complaints) {
        var grace = Duration.parse("PT" + said.path("stop_grace_period").asText());
        complaints.unless(grace.compareTo(so.shutdown()) > 0, "%s is killed while it stops".formatted(so.name()));
        complaints.unless(said.path("read_only").asBoolean(), "%s may write to its image".formatted(so.name()));
        complaints.compare("rights dropped", Yaml.words(said.path("cap_drop")).toList(), List.of("ALL"));
    }

    private String given(String name) {
        return said.path("environment").path(name).asText();
    }
}
