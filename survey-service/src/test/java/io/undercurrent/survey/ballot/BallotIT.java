package io.undercurrent.survey.ballot;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.Respondent.client;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.OpenedWave;
import io.undercurrent.survey.Respondent;
import io.undercurrent.survey.ballot.domain.Octets;
import jakarta.inject.Inject;
import java.security.KeyFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class BallotIT {

    /// Keys are looked after every ten seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final String sales = "sales-" + UUID.randomUUID();
    private final String legal = "legal-" + UUID.randomUUID();
    private UUID wave = UUID.randomUUID();

    @Inject
    OpenedWave opened;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void a_wave_is_open() {
        wave = opened.of(Map.of(sales, 9, legal, 6));
    }

    @Test
    void an_invited_person_gets_one_ballot_and_the_same_again() {
        var somebody = new Respondent(sales + "-3", wave);
        var key = somebody.key();
        var blinded = client(wave, key).blind().blindedMessage();
        somebody.desk().then().body("state", equalTo("waiting")).body("group", equalTo(sales));

        var first =
                somebody.wants(key, blinded).then().statusCode(200).extract().asString();

        assertThat(somebody.wants(key, blinded).asString()).isEqualTo(first);
        somebody.desk().then().body("state", equalTo("issued")).body("key", equalTo(key));
        somebody.wants(key, client(wave, key).blind().blindedMessage())
                .then()
                .statusCode(409)
                .body("code", equalTo("ballot-issued"));
    }

    @Test
    void whoever_asks_fifty_times_at_once_gets_one_ballot() {
        var somebody = new Respondent(sales + "-0", wave);
        var key = somebody.key();
        var client = client(wave, key);
        var answers = new ConcurrentLinkedQueue<Integer>();

        try (var impatience = Executors.newFixedThreadPool(50)) {
            IntStream.range(0, 50)
                    .forEach(_ -> impatience.execute(() -> answers.add(
                            somebody.wants(key, client.blind().blindedMessage()).statusCode())));
        }

        assertThat(answers).hasSize(50).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a_whole_group_shares_one_key_and_everybody_may_see_it() {
        try (var people = Executors.newFixedThreadPool(9)) {
            IntStream.range(0, 9)
                    .forEach(number -> people.execute(() -> new Respondent(sales + "-" + number, wave).key()));
        }
        new Respondent(legal + "-0", wave).key();

        var keys = given().get("/v1/waves/" + wave + "/ballot-keys")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(keys.getList("items.group")).containsExactlyInAnyOrder(sales, legal);
        var publicKey = Base64.getDecoder().decode(keys.getString("items[0].publicKey"));
        assertThat(keys.getString("items[0].key"))
                .isEqualTo(Octets.of(publicKey).sha256().text());
    }

    @Test
    void keys_are_made_ahead() {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        given().get("/v1/waves/" + wave + "/ballot-keys").then().body("items.size()", equalTo(2)));
    }

    @Test
    void keys_lie_ready_before_it_is_known_who_is_asked() {
        imports("mode=full&asOf=2026-03-15", team(sales, "", 9));
        opened.is(wave, "PLANNED");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(spares()).hasSizeGreaterThanOrEqualTo(activeTeams()));
        opened.is(wave, "CLOSED");
        var ready = spares();

        var another = opened.of(Map.of(sales, 9));

        assertThat(new Respondent(sales + "-0", another).key()).isIn(ready);
    }

    @Test
    void a_private_key_is_stored_encrypted_and_forgotten_when_the_wave_is_over() {
        new Respondent(sales + "-0", wave).key();
        var stored = privateKey();
        assertThat(stored).hasSizeGreaterThan(1_000);
        assertThatThrownBy(() -> KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(stored)))
                .isInstanceOf(InvalidKeySpecException.class);

        opened.is(wave, "CLOSING");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(secretsLeft()).isZero());
    }

    @Test
    void nobody_else_gets_a_ballot() {
        var key = new Respondent(sales + "-0", wave).key();
        var blinded = client(wave, key).blind().blindedMessage();

        new Respondent("stranger", wave).desk().then().statusCode(404).body("code", equalTo("not-invited"));
        new Respondent("stranger", wave).wants(key, blinded).then().statusCode(404);
        new Respondent(sales + "-0", UUID.randomUUID()).desk().then().statusCode(404);
        new Respondent(legal + "-0", wave)
                .wants(key, blinded)
                .then()
                .statusCode(422)
                .body("code", equalTo("ballot-key-other"));
        as("people-analyst")
                .get("/v1/waves/" + wave + "/ballots/mine")
                .then()
                .statusCode(403)
                .body("code", equalTo("employee-unknown"));
        given().get("/v1/waves/" + wave + "/ballots/mine").then().statusCode(401);
    }

    @Test
    void what_cannot_be_signed_is_refused() {
        var somebody = new Respondent(sales + "-0", wave);
        var key = somebody.key();

        somebody.wants(key, "AAAA").then().statusCode(422).body("code", equalTo("blinded-message-invalid"));
        somebody.wants(key, "not base64!").then().statusCode(400).body("errors[0].pointer", equalTo("/blindedMessage"));
        somebody.desk().then().body("state", equalTo("waiting"));
    }

    @Test
    void a_wave_that_is_over_gives_no_ballots() {
        var key = new Respondent(sales + "-0", wave).key();
        var blinded = client(wave, key).blind().blindedMessage();

        opened.is(wave, "CLOSED");

        new Respondent(sales + "-0", wave)
                .wants(key, blinded)
                .then()
                .statusCode(410)
                .body("code", equalTo("wave-over"));
    }

    private int activeTeams() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from team where active")
                .mapTo(Integer.class)
                .one());
    }

    private List<String> spares() {
        return jdbi.withHandle(handle -> handle.createQuery("select id from ballot_key_spare")
                .mapTo(String.class)
                .list());
    }

    private byte[] privateKey() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select private_key from ballot_key where wave_id = ? and group_id = ?")
                        .bind(0, wave)
                        .bind(1, sales)
                        .mapTo(byte[].class)
                        .one());
    }

    private int secretsLeft() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from ballot_key where wave_id = ? and private_key is not null")
                .bind(0, wave)
                .mapTo(Integer.class)
                .one());
    }
}
