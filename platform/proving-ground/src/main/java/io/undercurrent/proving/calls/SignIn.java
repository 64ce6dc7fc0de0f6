package io.undercurrent.proving.calls;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// Tokens from the sign-in, kept until shortly before they end.
final class SignIn {
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final URI tokenEndpoint;
    private final Wire wire;
    private final Map<Role, Kept> kept = new EnumMap<>(Role.class);

    private record Kept(String token, Instant until) {}

    private record Issued(String access_token, Long expires_in) {}

    SignIn(URI signIn, Wire wire) {
        this.tokenEndpoint = URI.create(signIn + "/undercurrent/token");
        this.wire = wire;
    }

    synchronized String token(Role role) {
        var now = Instant.now();
        var known = kept.get(role);
        if (known == null || now.isAfter(known.until())) {
            known = fetch(role, now);
            kept.put(role, known);
        }
        return known.token();
    }

    /// A token of the employee whom the HRIS knows under this id.
    String employeeToken(String employeeId) {
        return fetch("role=employee&employee=" + employeeId).access_token();
    }

    private Kept fetch(Role role, Instant now) {
        var issued = fetch("role=" + role.key());
        return new Kept(
                issued.access_token(), now.plusSeconds(issued.expires_in()).minus(EARLY));
    }

    private Issued fetch(String who) {
        var form = "grant_type=client_credentials&client_id=undercurrent-cli&client_secret=local&" + who;
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return wire.send(request).as(Issued.class);
    }
}
