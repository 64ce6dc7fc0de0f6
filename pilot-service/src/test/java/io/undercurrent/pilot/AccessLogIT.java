package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccessLogIT {

    @Inject
    SurveyStandIn survey;

    @Test
    void whoever_reads_a_pilot_is_seen() {
        var team = "seen-" + UUID.randomUUID();
        survey.tell(team, 12, 1);
        survey.tell(team + "-beside", 12, 1);
        var pilot = Piloting.registered(team, team + "-beside");

        as("people-analyst").get("/v1/pilots/" + pilot).then().statusCode(200);
        as("works-council").get("/v1/pilots/" + pilot + "/measurements").then().statusCode(200);

        as("works-council")
                .get("/v1/access-log?subject=" + pilot)
                .then()
                .statusCode(200)
                .body("items.what", contains("pilots", "pilots"))
                .body("items.roles.flatten()", contains("works-council", "people-analyst"));
    }
}
