package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import io.undercurrent.stack.signin.ReadyUser;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The realm that Keycloak starts with.
record RealmFile(JsonNode root, String text) {
    static final String PLACE = "k8s/compose/realm.json";
    private static final int FEWEST_ASKED = 5;
    private static final String KIT = "platform/service-kit/src/main/java/io/undercurrent/kit/signin/";

    static RealmFile of(String text) {
        return new RealmFile(Yaml.document(text), text);
    }

    List<String> complaints(Facts facts, Set<String> given) {
        var complaints = new Complaints();
        complainAboutRoles(complaints, facts.checkout());
        complainAboutUsers(complaints);
        complainAboutClaims(complaints, facts);
        complainAboutPages(complaints, List.of(facts.service("survey-service"), facts.service("signals-service")));
        complaints.compare("passwords taken", found("\\$\\{(UNDERCURRENT_\\w+)}"), given);
        return complaints.found();
    }

    private void complainAboutRoles(Complaints complaints, Checkout checkout) {
        var named = checkout.found(KIT + "Roles.java", "String (\\w+) = \"([a-z-]+)\"").stream()
                .map(found -> found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        var scopes = all(root.at("/roles/client/undercurrent"), "name");
        var roles = all(root.at("/roles/realm"), "name");
        complaints.compare("roles", roles, new TreeSet<>(ReadyUser.roles()));
        roles.addAll(scopes);
        complaints.compare("roles and scopes", roles, named);
        complaints.unless(
                all(root.path("clientScopes"), "name").containsAll(scopes),
                "no such client scope: %s".formatted(scopes));
        complaints.compare(
                "who may ask for a scope", all(root.at("/clientScopeMappings/undercurrent"), "clientScope"), scopes);
    }

    private void complainAboutUsers(Complaints complaints) {
        var said = new TreeMap<String, String>();
        Yaml.items(root.path("users"))
                .filter(user -> !user.has("serviceAccountClientId"))
                .forEach(user -> said.put(
                        user.path("username").asText(), user.at("/realmRoles/0").asText()));
        var so = Arrays.stream(ReadyUser.values())
                .collect(Collectors.toMap(ReadyUser::signInName, ReadyUser::role, (a, _) -> a, TreeMap::new));
        complaints.compare("users and their roles", said, so);
        complainAboutEmployees(complaints);
    }

    /// Enough of them work somewhere that a wave can ask them: five people, the fewest that are asked at all.
    private void complainAboutEmployees(Complaints complaints) {
        var numbers = Yaml.items(root.path("users"))
                .flatMap(user -> Yaml.words(user.at("/attributes/employee_id")))
                .toList();
        complaints.unless(
                numbers.size() >= FEWEST_ASKED
                        && numbers.size() == Set.copyOf(numbers).size(),
                "employee numbers that nobody can answer with: %s".formatted(numbers));
        complaints.unless(
                Yaml.items(root.path("users"))
                        .filter(user -> user.path("username").asText().equals(ReadyUser.EMPLOYEE.signInName()))
                        .anyMatch(user -> user.at("/attributes/employee_id").size() == 1),
                "the employee has no employee number");
    }

    private void complainAboutClaims(Complaints complaints, Facts facts) {
        var claims = Yaml.items(root.path("clientScopes"))
                .flatMap(scope -> Yaml.items(scope.path("protocolMappers")))
                .map(mapper -> mapper.path("config"))
                .collect(Collectors.toMap(config -> config.path("claim.name").asText(), config -> config, (a, _) -> a));
        facts.services().forEach(service -> {
            var path = service.settings().getOrDefault("quarkus.oidc.roles.role-claim-path", "");
            complaints.unless(
                    claims.containsKey(path), "%s reads roles in the claim %s".formatted(service.name(), path));
            var audience = service.settings().getOrDefault("quarkus.oidc.token.audience", "");
            complaints.unless(
                    audiences().contains(audience), "%s wants the audience %s".formatted(service.name(), audience));
        });
        var reader = facts.checkout().found(KIT + "Reader.java", "claim\\(\"(\\w+)\"\\)").stream()
                .map(found -> found.group(1))
                .filter(claim -> !claim.equals("scope"));
        reader.forEach(
                claim -> complaints.unless(claims.containsKey(claim), "nobody writes the claim %s".formatted(claim)));
        claims.forEach((claim, config) -> complaints.unless(
                config.path("access.token.claim").asBoolean(),
                "the claim %s is not in access tokens".formatted(claim)));
    }

    private void complainAboutPages(Complaints complaints, List<ServiceFacts> withPages) {
        var client = withPages.getFirst().settings().getOrDefault("quarkus.oidc.pages.client-id", "");
        var said = Yaml.items(root.path("clients"))
                .collect(Collectors.toMap(one -> one.path("clientId").asText(), one -> one))
                .getOrDefault(client, root.path("nobody"));
        complaints.compare(
                "where a browser returns to the pages",
                Yaml.words(said.path("redirectUris")).toList(),
                addresses(withPages, "authentication.redirect-path"));
        complaints.compare(
                "where a browser goes from the pages",
                Pattern.compile("##")
                        .splitAsStream(said.path("attributes")
                                .path("post.logout.redirect.uris")
                                .asText())
                        .toList(),
                addresses(withPages, "logout.post-logout-path"));
    }

    private static List<String> addresses(List<ServiceFacts> services, String setting) {
        return services.stream()
                .map(one -> "http://localhost:" + one.port() + one.settings().get("quarkus.oidc.pages." + setting))
                .toList();
    }

    private Set<String> audiences() {
        return found("\"included.client.audience\": \"([a-z]+)\"");
    }

    private Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(JsonNode list, String field) {
        return Yaml.items(list).map(item -> item.path(field).asText()).collect(Collectors.toCollection(TreeSet::new));
    }
}
