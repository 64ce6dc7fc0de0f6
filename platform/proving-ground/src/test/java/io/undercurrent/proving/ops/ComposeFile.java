package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The compose file: three services and what they stand on.
record ComposeFile(String text, JsonNode services) {
    static final String PLACE = "docker-compose.yml";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:\\?)?(:-)?");

    static ComposeFile of(String text) {
        return new ComposeFile(text, Yaml.document(text).path("services"));
    }

    List<String> complaints(Facts facts) {
        var complaints = new Complaints();
        facts.services().forEach(so -> composed(so).complainTo(complaints, facts.checkout()));
        facts.services().forEach(so -> complainAboutSurroundings(so, complaints));
        complainAboutFiles(complaints, facts.checkout());
        complainAboutHealth(complaints);
        complainAboutPasswords(complaints, facts.checkout());
        return complaints.found();
    }

    ComposedService composed(ServiceFacts so) {
        return new ComposedService(so, services.path(so.name()));
    }

    Set<String> given(String part, String pattern) {
        return Yaml.names(services.path(part).path("environment"))
                .filter(name -> name.matches(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void complainAboutSurroundings(ServiceFacts so, Complaints complaints) {
        var given = services.path(so.name()).path("environment");
        var advertised = services.path("kafka").path("environment").path("KAFKA_ADVERTISED_LISTENERS");
        complaints.unless(
                advertised
                        .asText()
                        .contains("://" + given.path("KAFKA_BOOTSTRAP_SERVERS").asText()),
                "%s asks a Kafka that does not listen there".formatted(so.name()));
        complaints.compare(
                "issuer for " + so.name(),
                given.path("QUARKUS_OIDC_AUTH_SERVER_URL").asText(),
                "http://keycloak:8080/realms/undercurrent");
    }

    private void complainAboutFiles(Complaints complaints, Checkout checkout) {
        Yaml.items(services)
                .flatMap(part -> Yaml.words(part.path("volumes")))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .forEach(file -> complaints.unless(checkout.has(file), "%s does not exist".formatted(file)));
    }

    private void complainAboutHealth(Complaints complaints) {
        Yaml.items(services)
                .flatMap(part -> Yaml.names(part.path("depends_on"))
                        .filter(other -> part.at("/depends_on/" + other + "/condition")
                                .asText()
                                .equals("service_healthy")))
                .distinct()
                .forEach(other -> complaints.unless(
                        services.path(other).has("healthcheck"),
                        "nobody can tell whether %s is healthy".formatted(other)));
    }

    private void complainAboutPasswords(Complaints complaints, Checkout checkout) {
        var made = Shell.run(checkout.root(), "sh", "k8s/compose/new-passwords.sh")
                .lines()
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        complaints.compare("passwords asked for", named(variables()), made);
        complaints.compare("passwords whose absence is told", named(variables().filter(v -> v.group(2) != null)), made);
        complaints.unless(variables().allMatch(v -> v.group(3) == null), "a password has a default");
    }

    private Stream<MatchResult> variables() {
        return VARIABLE.matcher(text).results();
    }

    private static Set<String> named(Stream<MatchResult> variables) {
        return variables.map(variable -> variable.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
