package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.provisioning.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Entra ID, Okta and SAP Cloud Identity Services are documented to send, against the service as it is shipped.
@TestInstance(Lifecycle.PER_CLASS)
class ScimReplayIT {

    private final PackagedService survey = new PackagedService("survey-service", Rooms.forSurvey());

    @BeforeAll
    void open() {
        survey.awaitReady();
    }

    /// The replays name people all over; the service tells its log of none of them.
    @AfterAll
    void close() throws IOException {
        survey.close();
        assertThat(Files.readString(survey.log()))
                .contains("survey-service")
                .doesNotContain("contoso.example", "okta.example", "sap.example", "Doe", "Brock", "Keller");
    }

    static List<Replay> replays() {
        return Replay.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replays")
    void is_answered_as_documented(Replay replay) {
        replay.play(survey.address(), TestTokens.token("integration"));
    }
}
