package io.undercurrent.survey.result;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.result.SurveyTool.line;
import static io.undercurrent.survey.result.SurveyTool.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class RejectedResultsIT {

    private static final String ATTITUDE = "{\"construct\":\"attitude\",\"counts\":[0,1,2,3,1],\"dontKnow\":1}";

    @Inject
    CleanSlate slate;

    @BeforeEach
    void two_teams() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", all(team("sales", "", 9), team("legal", "", 9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"teamId\":'| malformed-json",
                "'{\"teamId\":\"sales\",\"mood\":1}'| unknown-field",
                "'{\"teamId\":\"sales\",\"week\":\"2026-W54\",\"invited\":9,\"answered\":8,\"items\":[]}'| bad-week",
                "'{\"teamId\":\"sales\",\"week\":\"2025-W53\",\"invited\":9,\"answered\":8,\"items\":[]}'| bad-week",
                "'{\"teamId\":\"sales\",\"week\":\"2026-W11\",\"invited\":9,\"answered\":8}'| missing-field",
                "'{\"teamId\":\"nobody\",\"week\":\"2026-W11\",\"invited\":9,\"answered\":8,\"items\":[]}'| unknown-team",
                "'{\"teamId\":\"sales\",\"week\":\"2026-W11\",\"invited\":9,\"answered\":10,\"items\":[]}'| answered-above-invited",
                "'{\"teamId\":\"sales\",\"week\":\"2026-W11\",\"invited\":9,\"answered\":-1,\"items\":[]}'| negative-count"
            })
    void a_line_that_makes_no_sense_is_rejected_and_the_others_taken(String bad, String code) {
        send(bad, line("legal", 9, 8, ATTITUDE))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.line", contains(1))
                .body("rejected.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"item\":\"mood-1\",\"counts\":[0,0,0,0,0]}'| unknown-item",
                "'{\"construct\":\"mood\",\"counts\":[0,0,0,0,0]}'| unknown-construct",
                "'{\"counts\":[0,0,0,0,0]}'| item-or-construct",
                "'{\"construct\":\"attitude\",\"counts\":[1,2,3,4]}'| five-counts",
                "'{\"construct\":\"attitude\",\"counts\":[1,2,3,-4,1]}'| negative-count",
                "'{\"construct\":\"attitude\",\"counts\":[1,2,3,4,null]}'| missing-field",
                "'{\"construct\":\"attitude\",\"counts\":[1,2,3,2,0],\"dontKnow\":1}'| given-above-answered",
                "'{\"construct\":\"attitude\",\"counts\":[2147483647,2147483647,0,0,0]}'| given-above-answered",
                "'{\"construct\":\"attitude\",\"counts\":[0,0,0,0,0]},{\"item\":\"attitude-1\",\"counts\":[0,0,0,0,0]}'| construct-told-twice",
                "'{\"item\":\"stay-1\",\"counts\":[0,0,0,0,0]},{\"item\":\"stay-1\",\"counts\":[0,0,0,0,0]}'| question-repeated"
            })
    void a_question_that_makes_no_sense_rejects_its_line(String items, String code) {
        send(line("sales", 9, 8, items)).then().body("accepted", equalTo(0)).body("rejected.code", contains(code));
    }
}
