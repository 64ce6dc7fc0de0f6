package io.undercurrent.kit.idempotency;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class OnceOnlyIT {

    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_request_takes_effect_once_and_gets_the_same_answer() {
        var first = order(key, "tea");
        int effects = ReceiptResource.NUMBERS.get();

        var second = order(key, "tea");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(ReceiptResource.NUMBERS).hasValue(effects);
    }

    @Test
    void without_a_key_every_request_takes_effect() {
        var first =
                given().contentType(ContentType.JSON).body("{\"what\":\"tea\"}").post("/v1/receipts");

        var second =
                given().contentType(ContentType.JSON).body("{\"what\":\"tea\"}").post("/v1/receipts");

        assertThat(second.body().asString()).isNotEqualTo(first.body().asString());
    }

    @Test
    void another_body_with_the_same_key_is_refused() {
        order(key, "tea");

        var answer = order(key, "coffee");

        answer.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_refusal_is_repeated_too() {
        var first = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"who\":1}")
                .post("/v1/receipts");

        var second = given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"who\":1}")
                .post("/v1/receipts");

        second.then().statusCode(400).contentType("application/problem+json");
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void an_import_without_a_key_is_refused() {
        given().body("a")
                .post("/v1/receipts/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void a_large_body_is_handed_on_whole() {
        var body = "x".repeat(5 << 20);

        var first = bring(body, "full");
        var second = bring(body, "full");
        var otherwise = bring(body, "delta");

        first.then().statusCode(202).body(is((5 << 20) + "full"));
        second.then().statusCode(202).body(is((5 << 20) + "full"));
        otherwise.then().statusCode(422);
    }

    @Test
    void while_the_first_is_in_hand_the_second_has_to_wait() throws Exception {
        var first = CompletableFuture.supplyAsync(this::slow);
        assertThat(ReceiptResource.HOLDS_ONE.await(20, TimeUnit.SECONDS)).isTrue();

        var second = slow();
        ReceiptResource.LET_GO.countDown();

        second.then().statusCode(409).header("Retry-After", "1").body("code", equalTo("request-in-hand"));
        first.get().then().statusCode(200).body(is("body"));
    }

    @Test
    void what_failed_on_our_side_may_be_tried_again() {
        var answers =
                Stream.of(fail(), fail(), fail()).map(Response::statusCode).toList();

        assertThat(answers).contains(503, 200);
        assertThat(answers.getLast()).isEqualTo(200);
    }

    private Response order(String key, String what) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"what\":\"" + what + "\"}")
                .post("/v1/receipts");
    }

    private Response bring(String body, String mode) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.BINARY)
                .body(body.getBytes(UTF_8))
                .post("/v1/receipts/imports?mode=" + mode);
    }

    private Response slow() {
        return given().header("Idempotency-Key", key).body("body").post("/v1/receipts/slow");
    }

    private Response fail() {
        return given().header("Idempotency-Key", key).body("body").post("/v1/receipts/outages");
    }
}
