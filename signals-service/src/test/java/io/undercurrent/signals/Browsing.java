package io.undercurrent.signals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody with a browser, who signs in like anybody else.
final class Browsing {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI home;

    private Browsing(URI home) {
        this.home = home;
    }

    static Browsing as(String name, String role, URI home) {
        var browsing = new Browsing(home);
        browsing.signIn(name, role);
        return browsing;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html,*/*;q=0.8"));
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    private void signIn(String name, String role) {
        var signInPage = get("/");
        var claims = "{\"preferred_username\":\"%s\",\"groups\":[\"%s\"],\"teams\":[\"south\"]}".formatted(name, role);
        var form = "username=" + name + "&claims=" + URLEncoder.encode(claims, UTF_8);
        var answer = send(HttpRequest.newBuilder(signInPage.uri())
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (!answer.uri().getAuthority().equals(home.getAuthority())) {
            throw new AssertionError("The sign-in ended at " + answer.uri());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
