package io.undercurrent.survey.provisioning.http;

import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ChangePasswordConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.schemas.custom.ETagFeature;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/// What we say of ourselves to clients, and whom the SDK asks for Users and Groups.
class ScimEndpoint {

    static final int LARGEST_BODY = 10 * 1024 * 1024;
    private static final int MOST_RESULTS = 1_000;
    private static final int MOST_OPERATIONS = 1_000;

    @Produces
    @Singleton
    ResourceEndpoint endpoint(UserHandler users, GroupHandler groups) {
        var people = new EndpointDefinition(
                JsonHelper.loadJsonDocument("/scim/user.type.json"),
                JsonHelper.loadJsonDocument("/scim/user.schema.json"),
                List.of(
                        JsonHelper.loadJsonDocument("/scim/enterprise.schema.json"),
                        JsonHelper.loadJsonDocument("/scim/employment.schema.json")),
                users);
        var teams = new EndpointDefinition(
                JsonHelper.loadJsonDocument("/scim/group.type.json"),
                JsonHelper.loadJsonDocument("/scim/group.schema.json"),
                List.of(JsonHelper.loadJsonDocument("/scim/team.schema.json")),
                groups);
        var endpoint = new ResourceEndpoint(ourselves());
        Stream.of(people, teams)
                .map(endpoint::registerEndpoint)
                .forEach(type -> type.getFeatures().setETagFeature(new ETagFeature(true)));
        return endpoint;
    }

    private static ServiceProvider ourselves() {
        return ServiceProvider.builder()
                .patchConfig(patch())
                .bulkConfig(BulkConfig.builder()
                        .supported(true)
                        .maxOperations(MOST_OPERATIONS)
                        .maxPayloadSize((long) LARGEST_BODY)
                        .build())
                .filterConfig(FilterConfig.builder()
                        .supported(true)
                        .maxResults(MOST_RESULTS)
                        .build())
                .sortConfig(SortConfig.builder().supported(true).build())
                .eTagConfig(ETagConfig.builder().supported(true).build())
                .changePasswordConfig(
                        ChangePasswordConfig.builder().supported(false).build())
                .authenticationSchemes(List.of(bearer()))
                .caseInsensitiveValidation(true)
                .lenientContentTypeChecking(true)
                .build();
    }

    /// With these switches the SDK understands what Entra ID sends.
    private static PatchConfig patch() {
        return PatchConfig.builder()
                .supported(true)
                .ignoreUnknownAttributes(true)
                .doNotFailOnNoTarget(true)
                .activateMsAzureFilterWorkaround(true)
                .activateMsAzureValueSubAttributeWorkaround(true)
                .activateMsAzureComplexSimpleValueWorkaround(true)
                .build();
    }

    private static AuthenticationScheme bearer() {
        return AuthenticationScheme.builder()
                .name("Bearer token")
                .description("A long-lived token of a client, or a token of the organisation's sign-in with scope hris")
                .type("oauthbearertoken")
                .specUri("https://www.rfc-editor.org/info/rfc6750")
                .build();
    }
}
