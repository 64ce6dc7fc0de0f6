package io.undercurrent.survey.provisioning;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.provisioning.replay.Replay;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every request that Entra ID, Okta and SAP Cloud Identity Services are documented to send.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ScimReplayIT {

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    static List<Replay> replays() {
        return Replay.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replays")
    void is_answered_as_documented(Replay replay) {
        replay.play(service, TestTokens.token("integration"));
    }
}
