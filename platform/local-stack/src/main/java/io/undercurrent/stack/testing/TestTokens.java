package io.undercurrent.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Bearer tokens of the test stack's sign-in, for tests that ask as somebody.
public final class TestTokens {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String WHO = "grant_type=client_credentials&client_id=undercurrent-cli&client_secret=local";

    private TestTokens() {}

    /// A token of somebody in this role who leads these teams.
    public static String token(String role, String... teams) {
        var issuer = Objects.requireNonNull(
                System.getProperty(TestStack.ISSUER), "No TestStack runs: add @QuarkusTestResource(TestStack.class)");
        var led = Arrays.stream(teams).map(team -> "&team=" + team).collect(Collectors.joining());
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(WHO + "&role=" + role + led))
                .build();
        return tokenIn(answerTo(request));
    }

    private static HttpResponse<String> answerTo(HttpRequest request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String tokenIn(HttpResponse<String> answer) {
        var token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in gave no token: " + answer.body());
        }
        return token.group(1);
    }
}
