package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.BaseScimResource;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.messages.SortOrder;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import io.undercurrent.stack.testing.TestTokens;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.jnh.connector.JavaNetHttpConnectorProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A SCIM client that somebody else wrote, with a long-lived token, against the service as it is shipped.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // the client comes once the service is there
class ScimClientIT {

    private final PackagedService survey = new PackagedService("survey-service", Rooms.forSurvey());
    private final String name = "jane-" + UUID.randomUUID();

    private Client http;
    private ScimService scim;

    @BeforeAll
    void open() throws Exception {
        survey.awaitReady();
        var token = enrolled();
        ClientRequestFilter showsToken = request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        http = new JerseyClientBuilder()
                .withConfig(new ClientConfig().connectorProvider(new JavaNetHttpConnectorProvider()))
                .register(showsToken)
                .build();
        scim = new ScimService(http.target(survey.address().resolve("/scim/v2")));
    }

    @AfterAll
    void close() {
        http.close();
        survey.close();
    }

    @Test
    void it_reads_what_the_service_can_do() throws ScimException {
        assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();
        assertThat(scim.getServiceProviderConfig().getBulk().isSupported()).isTrue();
        assertThat(scim.getResourceTypes().getResources()).extracting("name").contains("User", "Group");
        assertThat(scim.getSchemas().getResources())
                .extracting("id")
                .contains("urn:ietf:params:scim:schemas:extension:undercurrent:2.0:Employment");
    }

    @Test
    void it_creates_finds_changes_and_erases_a_user() throws ScimException {
        var created = scim.create("Users", jane(name));
        var found = scim.searchRequest("Users")
                .filter(Filter.eq("userName", name).toString())
                .invoke(UserResource.class);
        assertThat(found.getResources()).extracting(UserResource::getId).containsExactly(id(created));

        created.setDisplayName("Jane Roe");
        var replaced = scim.replace(created);
        assertThat(replaced.getDisplayName()).isEqualTo("Jane Roe");

        var changed = scim.modifyRequest("Users", id(created))
                .replaceValue("name.familyName", "Roe")
                .replaceValue("active", false)
                .invoke(UserResource.class);
        assertThat(changed.getName()).extracting(Name::getFamilyName).isEqualTo("Roe");
        assertThat(changed.getActive()).isFalse();

        scim.delete("Users", id(created));
        assertThatThrownBy(() -> scim.retrieve("Users", id(created), UserResource.class))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void a_name_that_is_taken_is_a_conflict_in_its_eyes() throws ScimException {
        scim.create("Users", jane(name + "-taken"));

        assertThatThrownBy(() -> scim.create("Users", jane(name.toUpperCase(Locale.ROOT) + "-TAKEN")))
                .isInstanceOf(ResourceConflictException.class);
    }

    @Test
    void an_edition_that_is_stale_is_refused_in_its_eyes() throws ScimException {
        var first = scim.create("Users", jane(name + "-stale"));
        scim.modifyRequest("Users", id(first))
                .replaceValue("displayName", "Changed")
                .invoke(UserResource.class);

        assertThatThrownBy(() -> scim.replaceRequest(first).ifMatch().invoke())
                .isInstanceOf(PreconditionFailedException.class);
    }

    @Test
    void it_puts_people_into_a_group() throws ScimException {
        var jane = scim.create("Users", jane(name + "-member"));
        var group = scim.create("Groups", new GroupResource().setDisplayName("Group " + name));

        scim.modifyRequest("Groups", id(group))
                .addValues("members", new Member().setValue(id(jane)))
                .invoke(GroupResource.class);

        assertThat(scim.retrieve("Groups", id(group), GroupResource.class).getMembers())
                .extracting(Member::getValue)
                .containsExactly(id(jane));
        assertThat(scim.retrieve("Users", id(jane), UserResource.class).getGroups())
                .extracting("value")
                .containsExactly(id(group));
    }

    @Test
    void it_pages_through_a_search_by_post() throws ScimException {
        for (var number = 0; number < 5; number++) {
            scim.create("Users", jane(name + "-page-" + number));
        }

        var page = scim.searchRequest("Users")
                .filter(Filter.sw("userName", name + "-page").toString())
                .sort("userName", SortOrder.DESCENDING)
                .page(2, 2)
                .invokePost(UserResource.class);

        assertThat(page.getTotalResults()).isEqualTo(5);
        assertThat(page.getResources())
                .extracting(UserResource::getUserName)
                .containsExactly(name + "-page-3", name + "-page-2");
    }

    private static String id(BaseScimResource resource) {
        return Objects.requireNonNull(resource.getId());
    }

    private static UserResource jane(String userName) {
        return new UserResource()
                .setUserName(userName)
                .setName(new Name().setGivenName("Jane").setFamilyName("Doe"))
                .setEmails(new Email().setType("work").setPrimary(true).setValue(userName + "@example.org"))
                .setActive(true);
    }

    private String enrolled() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(survey.address().resolve("/v1/workforce/clients"))
                .header("Authorization", "Bearer " + TestTokens.token("admin"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"UnboundID\"}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            JsonNode answer = new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            return answer.path("token").asText();
        }
    }
}
