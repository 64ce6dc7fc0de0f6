package io.undercurrent.survey.wave.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.undercurrent.kit.json.StrictJson;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.wave.domain.Announcement;
import io.undercurrent.survey.wave.domain.PortalAccess;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Window;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalWebhookTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330);
    private static final Announcement OPENED = new Announcement(
            new WaveId(new UUID(0, 1)),
            new SurveyId(new UUID(0, 2)),
            "Pulse",
            new Window(NOW, NOW.plusSeconds(60)),
            "http://localhost:8081/answer/1",
            0);

    private final BlockingQueue<String> signatures = new LinkedBlockingQueue<>();
    private final HttpServer portal;
    private volatile int answer = 204;

    PortalWebhookTest() throws IOException {
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() {
        portal.createContext("/", this::receive);
        portal.start();
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var expected = new WebhookSignature(String.valueOf(headers.getFirst("webhook-id")), NOW, body)
                .with(new PortalAccess(Optional.empty(), Optional.of(SECRET)).key());
        signatures.add(expected.equals(headers.getFirst("webhook-signature")) ? body : "forged");
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    /// The example of the Standard Webhooks libraries.
    @Test
    void it_signs_as_the_standard_does() {
        var signature = new WebhookSignature("msg_p5jXN8AQM9LWM0D4loKWxJek", NOW, "{\"test\": 2432232314}")
                .with(new PortalAccess(Optional.empty(), Optional.of(SECRET)).key());

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_portal_hears_of_an_open_wave() {
        assertThat(webhook(Optional.of(address())).hears(OPENED)).isTrue();

        assertThat(signatures).singleElement().asString().contains("wave-opened.v1", "/answer/1");
    }

    @Test
    void a_portal_that_has_trouble_is_told_again() {
        answer = 503;

        assertThat(webhook(Optional.of(address())).hears(OPENED)).isFalse();
    }

    @Test
    void where_there_is_no_portal_nobody_has_to_be_told() {
        assertThat(webhook(Optional.empty()).hears(OPENED)).isTrue();
        assertThat(signatures).isEmpty();
    }

    private URI address() {
        return URI.create("http://localhost:" + portal.getAddress().getPort() + "/hook");
    }

    private static PortalWebhook webhook(Optional<URI> address) {
        return new PortalWebhook(new PortalAccess(address, Optional.of(SECRET)), StrictJson.mapper(), () -> NOW);
    }
}
