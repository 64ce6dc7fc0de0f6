package io.undercurrent.stack.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a script or a test shows to a service to say who asks. Knows only the JDK, because tests use it.
public record Token(String text) {
    private static final Pattern GRANTED = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern REFUSED = Pattern.compile("\"error_description\"\\s*:\\s*\"([^\"]+)\"");
    private static final String CLIENT = "grant_type=client_credentials&client_id=undercurrent-cli&client_secret=local";

    /// Of somebody in this role who leads these teams.
    public static Token of(String issuer, String role, List<String> teams) throws IOException {
        var led = teams.stream().map(team -> "&team=" + encoded(team)).collect(Collectors.joining());
        return asked(issuer, "&role=" + encoded(role) + led);
    }

    /// Of the employee whom the HRIS knows under this number.
    public static Token ofEmployee(String issuer, String employeeId) throws IOException {
        return asked(issuer, "&role=employee&employee=" + encoded(employeeId));
    }

    private static Token asked(String issuer, String who) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(CLIENT + who))
                .build();
        return granted(answerTo(request));
    }

    private static String answerTo(HttpRequest request) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Token granted(String answer) {
        var granted = GRANTED.matcher(answer);
        if (granted.find()) {
            return new Token(granted.group(1));
        }
        var refused = REFUSED.matcher(answer);
        throw new IllegalArgumentException(refused.find() ? refused.group(1) : answer);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
