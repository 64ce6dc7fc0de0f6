package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One of the three services as its Deployment runs it.
record DeployedService(ServiceFacts so, JsonNode deployment) {
    void complainTo(Complaints complaints, Checkout checkout) {
        complainAboutPorts(complaints);
        complainAboutProbe(complaints, "startupProbe", so.started());
        complainAboutProbe(complaints, "livenessProbe", so.live());
        complainAboutProbe(complaints, "readinessProbe", so.ready());
        complainAboutRights(complaints, checkout);
        complainAboutRoom(complaints);
        complainAboutEnd(complaints);
        complaints.compare("account", pod().path("serviceAccountName").asText(), so.name());
    }

    Set<String> labels() {
        return Labels.of(deployment.at("/spec/template/metadata/labels"));
    }

    Set<String> environmentNames() {
        return Yaml.items(container().path("env"))
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toSet());
    }

    JsonNode variable(String name) {
        return Yaml.items(container().path("env"))
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(so.name() + " is not given " + name));
    }

    String image() {
        return container().path("image").asText();
    }

    private void complainAboutPorts(Complaints complaints) {
        complaints.compare(
                "ports of " + so.name(),
                Yaml.items(container().path("ports"))
                        .collect(Collectors.toMap(
                                port -> port.path("name").asText(),
                                port -> port.path("containerPort").asInt())),
                Map.of("http", so.port(), "management", so.managementPort()));
    }

    private void complainAboutProbe(Complaints complaints, String probe, String path) {
        var asked = container().path(probe).path("httpGet");
        complaints.compare(probe + " path", asked.path("path").asText(), path);
        complaints.compare(probe + " port", asked.path("port").asText(), "management");
    }

    private void complainAboutRights(Complaints complaints, Checkout checkout) {
        var user = pod().at("/securityContext/runAsUser").asText() + ":"
                + pod().at("/securityContext/runAsGroup").asText();
        var recipe = ImageRecipe.of(checkout.text(so.name() + "/src/main/docker/Dockerfile"));
        complaints.compare("user", user, recipe.user());
        complaints.unless(pod().at("/securityContext/runAsNonRoot").asBoolean(), "root may run");
        complaints.compare(
                "seccomp", pod().at("/securityContext/seccompProfile/type").asText(), "RuntimeDefault");
        var rights = container().path("securityContext");
        complaints.compare("escalation", rights.path("allowPrivilegeEscalation").asText(), "false");
        complaints.compare(
                "read-only root", rights.path("readOnlyRootFilesystem").asText(), "true");
        complaints.compare(
                "rights dropped", Yaml.words(rights.at("/capabilities/drop")).toList(), List.of("ALL"));
        complaints.compare(
                "token mounted", pod().path("automountServiceAccountToken").asText(), "false");
    }

    private void complainAboutRoom(Complaints complaints) {
        for (var bound : List.of("requests", "limits")) {
            complaints.compare(
                    bound,
                    Yaml.names(container().path("resources").path(bound)).collect(Collectors.toSet()),
                    Set.of("cpu", "memory"));
        }
        complaints.unless(pod().at("/volumes/0").has("emptyDir"), "%s has nowhere to write".formatted(so.name()));
        complaints.compare("mount", container().at("/volumeMounts/0/mountPath").asText(), "/tmp");
    }

    private void complainAboutEnd(Complaints complaints) {
        var grace = pod().path("terminationGracePeriodSeconds").asLong();
        var pause = container().at("/lifecycle/preStop/sleep/seconds").asLong();
        complaints.unless(
                grace > pause + so.shutdown().toSeconds(), "%s is killed while it stops".formatted(so.name()));
        complaints.compare(
                "missed in a roll-out",
                deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asText(),
                "0");
    }

    private JsonNode container() {
        return pod().at("/containers/0");
    }

    private JsonNode pod() {
        return deployment.at("/spec/template/spec");
    }
}
