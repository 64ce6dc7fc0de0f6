package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What Kubernetes is asked for, as kustomize renders it.
record Manifests(List<JsonNode> objects) {
    static Manifests of(String rendered) {
        return new Manifests(Yaml.documents(rendered));
    }

    static String render(Checkout checkout, String folder) {
        Needs.need(Shell.knows("kubectl"), "Install kubectl: it renders " + folder);
        return Shell.run(checkout.root(), "kubectl", "kustomize", folder);
    }

    List<String> complaints(Facts facts) {
        var complaints = new Complaints();
        complaints.compare(
                "deployments",
                all("Deployment").map(Manifests::name).sorted().toList(),
                facts.services().stream().map(ServiceFacts::name).sorted().toList());
        facts.services().forEach(so -> {
            deployed(so).complainTo(complaints, facts.checkout());
            complainAboutNeighbours(so, complaints);
        });
        complaints.unless(
                objects.stream().noneMatch(object -> object.path("metadata").has("namespace")), "a namespace is fixed");
        return complaints.found();
    }

    /// What an overlay adds: every value that a deployment refers to, and it is the right one.
    List<String> complaintsAboutValues(Facts facts) {
        var complaints = new Complaints();
        for (var so : facts.services()) {
            var deployed = deployed(so);
            deployed.environmentNames()
                    .forEach(name -> complaints.unless(
                            !valueOf(deployed, name).isEmpty(), "%s of %s has no value".formatted(name, so.name())));
            complainAboutDatabase(deployed, "QUARKUS_DATASOURCE_", so.database(), complaints);
            so.databasesApart()
                    .forEach(name -> complainAboutDatabase(
                            deployed,
                            "QUARKUS_DATASOURCE_%s_".formatted(name.toUpperCase(Locale.ROOT)),
                            name,
                            complaints));
            complaints.compare("image", deployed.image(), "undercurrent/%s:local".formatted(so.name()));
            complaints.compare("broker", valueOf(deployed, "KAFKA_BOOTSTRAP_SERVERS"), "kafka:9092");
            complaints.compare(
                    "issuer",
                    valueOf(deployed, "QUARKUS_OIDC_AUTH_SERVER_URL"),
                    "http://keycloak:8080/realms/undercurrent");
        }
        return complaints.found();
    }

    private void complainAboutDatabase(
            DeployedService deployed, String prefix, String database, Complaints complaints) {
        complaints.compare("database user", valueOf(deployed, prefix + "USERNAME"), database);
        complaints.compare(
                "database", valueOf(deployed, prefix + "JDBC_URL"), "jdbc:postgresql://postgres:5432/" + database);
    }

    DeployedService deployed(ServiceFacts so) {
        return new DeployedService(so, one("Deployment", so.name()));
    }

    private void complainAboutNeighbours(ServiceFacts so, Complaints complaints) {
        var labels = deployed(so).labels();
        var service = one("Service", so.name()).path("spec");
        complaints.unless(
                labels.containsAll(Labels.of(service.path("selector"))),
                "Service %s finds no pod".formatted(so.name()));
        complaints.compare(
                "port of Service " + so.name(),
                service.at("/ports/0/targetPort").asText(),
                "http");
        var budget = Labels.of(one("PodDisruptionBudget", so.name()).at("/spec/selector/matchLabels"));
        complaints.unless(
                !budget.isEmpty() && labels.containsAll(budget),
                "PodDisruptionBudget %s guards no pod".formatted(so.name()));
        complaints.unless(
                one("ServiceAccount", so.name())
                        .path("automountServiceAccountToken")
                        .asText()
                        .equals("false"),
                "ServiceAccount %s hands out its token".formatted(so.name()));
    }

    private String valueOf(DeployedService deployed, String name) {
        var from = deployed.variable(name).path("valueFrom");
        var config = from.path("configMapKeyRef");
        if (!config.isMissingNode()) {
            return data("ConfigMap", config).asText();
        }
        var secret = data("Secret", from.path("secretKeyRef")).asText();
        return new String(Base64.getDecoder().decode(secret), StandardCharsets.UTF_8);
    }

    private JsonNode data(String kind, JsonNode reference) {
        return one(kind, reference.path("name").asText())
                .path("data")
                .path(reference.path("key").asText());
    }

    private JsonNode one(String kind, String name) {
        return all(kind).filter(object -> name(object).equals(name)).findFirst().orElseGet(() -> Yaml.document("{}"));
    }

    private Stream<JsonNode> all(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    private static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
