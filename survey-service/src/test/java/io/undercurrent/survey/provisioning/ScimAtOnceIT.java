package io.undercurrent.survey.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Clients that do not wait for each other.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ScimAtOnceIT {

    private final String name = "jane-" + UUID.randomUUID();

    @Test
    void of_those_who_claim_one_name_at_once_one_gets_it() throws Exception {
        var statuses = atOnce(() -> Scim.post("/Users", Scim.user(name)));

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void of_those_who_change_one_edition_at_once_one_does() throws Exception {
        var id = Scim.hired(name, "");

        var statuses = atOnce(() -> Scim.speaks()
                .header("If-Match", "W/\"1\"")
                .body(Scim.user(name, "\"displayName\":\"" + UUID.randomUUID() + "\""))
                .put("/scim/v2/Users/" + id));

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(412);
    }

    @Test
    void members_who_come_at_once_all_arrive() throws Exception {
        var group = Scim.founded("team-" + UUID.randomUUID());
        var people = IntStream.range(0, 6)
                .mapToObj(number -> Scim.hired(name + number, ""))
                .toList();

        try (var threads = Executors.newFixedThreadPool(6)) {
            threads.invokeAll(people.stream()
                    .map(one -> (Callable<Response>) () -> Scim.patch("/Groups/" + group, Scim.add(one)))
                    .toList());
        }

        assertThat(Scim.get("/Groups/" + group).<List<String>>path("members.value"))
                .containsExactlyInAnyOrderElementsOf(people);
    }

    private static List<Integer> atOnce(Callable<Response> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            return threads.invokeAll(List.of(request, request, request, request)).stream()
                    .map(ScimAtOnceIT::status)
                    .toList();
        }
    }

    private static int status(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
