package io.undercurrent.kit.outbox;

import static io.restassured.RestAssured.given;
import static io.undercurrent.kit.outbox.Publications.team;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.undercurrent.contracts.Topic;
import io.undercurrent.stack.testing.TestStack;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RestoredDatabaseIT.Apart.class)
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Publications publications;
    private final String name = UUID.randomUUID().toString();

    DatabaseAwayIT(Publications publications) {
        this.publications = publications;
    }

    @Test
    void a_service_without_its_database_is_alive_but_not_ready_and_comes_back() throws Exception {
        var database = new Backup();
        await().atMost(PATIENCE).until(() -> health("ready") == 200);

        database.shut();
        try {
            await().atMost(PATIENCE).until(() -> health("ready") == 503 && health("live") == 200);
        } finally {
            database.open();
        }

        await().atMost(PATIENCE).until(() -> health("ready") == 200);
        try (var listening = new Listening(Topic.TEAMS.address())) {
            publications.commit(team(name, 1));
            await().atMost(PATIENCE).until(() -> !listening.heardFrom(name).isEmpty());
        }
    }

    private static int health(String kind) {
        var port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        return given().get("http://localhost:" + port + "/q/health/" + kind).statusCode();
    }
}
