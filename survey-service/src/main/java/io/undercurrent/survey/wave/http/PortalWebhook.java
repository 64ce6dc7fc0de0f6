package io.undercurrent.survey.wave.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.survey.wave.domain.Announcement;
import io.undercurrent.survey.wave.domain.Portal;
import io.undercurrent.survey.wave.domain.PortalAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/// A signed webhook: sent until the portal says it has it, always under the same id.
@ApplicationScoped
class PortalWebhook implements Portal {

    private static final System.Logger LOG = System.getLogger(PortalWebhook.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FIRST_REFUSAL = 300;

    private final PortalAccess access;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PortalWebhook(PortalAccess access, ObjectMapper json, InstantSource clock) {
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    record Message(String type, Instant timestamp, Data data) {}

    record Data(UUID wave, UUID survey, String name, Instant opens, Instant closes, String address) {

        static Data of(Announcement said) {
            return new Data(
                    said.wave().value(),
                    said.survey().value(),
                    said.name(),
                    said.window().opens(),
                    said.window().closes(),
                    said.address());
        }
    }

    @Override
    public boolean hears(Announcement announcement) {
        return access.address().map(address -> sent(address, announcement)).orElse(true);
    }

    private boolean sent(URI address, Announcement said) {
        try {
            var answer = http.send(request(address, said), BodyHandlers.discarding());
            return answer.statusCode() < FIRST_REFUSAL;
        } catch (IOException unreachable) {
            LOG.log(Level.WARNING, "The portal does not answer; it is told again", unreachable);
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest request(URI address, Announcement said) {
        var now = clock.instant();
        var type = said.isReminder() ? "wave-reminder.v1" : "wave-opened.v1";
        var body = text(new Message(type, now, Data.of(said)));
        return HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("webhook-id", said.id())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", new WebhookSignature(said.id(), now, body).with(access.key()))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String text(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
