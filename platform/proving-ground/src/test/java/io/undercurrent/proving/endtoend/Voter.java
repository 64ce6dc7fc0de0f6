package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.calls.Json;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.ballot.client.BlindClient;
import io.undercurrent.survey.ballot.client.BlindClient.Blinded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody who gets a ballot and answers, and remembers what was acknowledged. Nobody who is dead acknowledges.
final class Voter {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String employee;
    private final UUID wave;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(String key, BlindClient client, Blinded blinded) {}

    private record Desk(String key, String state) {}

    private record Keys(List<Key> items) {}

    private record Key(String key, String publicKey) {}

    private record Signature(String blindSignature) {}

    Voter(String employee, UUID wave) {
        this.employee = employee;
        this.wave = wave;
    }

    /// Blinds a message once, for the key the group shares.
    void draw(URI survey) throws IOException {
        var key = Json.read(asked(survey, "/ballots/mine").body(), Desk.class).key();
        var keys = Json.read(asked(survey, "/ballot-keys").body(), Keys.class).items();
        var client = keys.stream()
                .filter(known -> known.key().equals(key))
                .map(known -> BlindClient.of(known.publicKey()))
                .findFirst()
                .orElseThrow();
        drawn = Optional.of(new Drawn(key, client, client.blind()));
    }

    /// What the service says to the wish to have this one message signed; the signature when it is granted.
    String ballot(URI survey) throws IOException {
        var mine = drawn.orElseThrow();
        var body = "{\"key\":\"%s\",\"blindedMessage\":\"%s\"}"
                .formatted(mine.key(), mine.blinded().blindedMessage());
        var answer = send(request(survey, "/v1/waves/" + wave + "/ballots")
                .header("Authorization", "Bearer " + TestTokens.employee(employee))
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return mine.client()
                .unblind(
                        mine.blinded(),
                        Json.read(answer.body(), Signature.class).blindSignature());
    }

    int answer(URI survey, String signature) throws IOException {
        return answer(survey, signature, "[]");
    }

    int answer(URI survey, String signature, String answers) throws IOException {
        var mine = drawn.orElseThrow();
        var body = """
            {"wave":"%s","key":"%s","ballot":"%s","signature":"%s","answers":%s}\
            """.formatted(wave, mine.key(), mine.blinded().message(), signature, answers);
        return send(request(survey, "/v1/answers").POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    /// As the answers' database knows the ballot.
    String hash() {
        try {
            var message =
                    Base64.getUrlDecoder().decode(drawn.orElseThrow().blinded().message());
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private HttpResponse<String> asked(URI survey, String path) throws IOException {
        return send(request(survey, "/v1/waves/" + wave + path)
                .header("Authorization", "Bearer " + TestTokens.employee(employee))
                .GET());
    }

    private static HttpRequest.Builder request(URI survey, String path) {
        return HttpRequest.newBuilder(survey.resolve(path)).header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
