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
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class OnceOnlyIT {

    private final String key = UUID.randomUUID().toString();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_place_to_keep_them() {
        jdbi.useHandle(handle ->
                handle.execute("create table if not exists receipt (what text not null, connection integer not null)"));
    }

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
    void what_cannot_be_read_is_refused_as_often_as_it_comes() {
        for (int time = 0; time < 2; time++) {
            given().header("Idempotency-Key", key)
                    .contentType(ContentType.JSON)
                    .body("{\"who\":1}")
                    .post("/v1/receipts")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("code", equalTo("unknown-field"));
        }
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

    @Test
    void a_connection_lost_before_the_commit_leaves_nothing_and_the_retry_takes_effect_at_once() throws Exception {
        var what = "slow " + key;
        var first = CompletableFuture.supplyAsync(() -> keep(what));
        var connection = ReceiptResource.CONNECTIONS.poll(20, TimeUnit.SECONDS);
        assertThat(keep(what).statusCode()).isEqualTo(409);
        jdbi.useHandle(handle -> handle.execute("select pg_terminate_backend(?)", connection));
        ReceiptResource.CONNECTIONS_GO.release();
        assertThat(first.get().statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(kept(what)).isZero();

        ReceiptResource.CONNECTIONS_GO.release();
        var retried = keep(what);

        assertThat(retried.statusCode()).isEqualTo(201);
        assertThat(keep(what).body().asString()).isEqualTo(retried.body().asString());
        assertThat(kept(what)).isOne();
    }

    @Test
    void a_refusal_is_repeated_and_takes_back_what_was_done_before_it() {
        var first = keep("none " + key);
        var second = keep("none " + key);

        first.then().statusCode(422).body("code", equalTo("sold-out"));
        assertThat(second.body().asString()).isEqualTo(first.body().asString());
        assertThat(kept("none " + key)).isZero();
    }

    @Test
    void nobody_is_told_that_something_was_kept_which_was_given_up_on_the_way() {
        var answer =
                given().header("Idempotency-Key", key).body("given up " + key).post("/v1/receipts/swallowed");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(kept("given up " + key)).isZero();
    }

    private Response keep(String what) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"what\":\"" + what + "\"}")
                .post("/v1/receipts/kept");
    }

    private int kept(String what) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from receipt where what = ?")
                .bind(0, what)
                .mapTo(Integer.class)
                .one());
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
