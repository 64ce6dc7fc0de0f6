package io.undercurrent.stack.signin;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;

/// The form field `team`, which may come more than once. The library accepts every field only once, so they are
/// gathered.
final class TeamFields {
    private static final String FIELD = "team=";
    private static final Predicate<String> IS_TEAM = field -> field.startsWith(FIELD);

    private TeamFields() {}

    static OAuth2HttpRequest gathered(OAuth2HttpRequest request) {
        var body = request.getBody();
        if (body == null || !body.contains(FIELD)) {
            return request;
        }
        return new OAuth2HttpRequest(
                request.getHeaders(), request.getMethod(), request.getOriginalUrl(), gathered(body));
    }

    static List<String> of(TokenRequest request) {
        var gathered = request.getCustomParameter("team");
        return gathered == null ? List.of() : List.of(gathered.getFirst().split(","));
    }

    static String gathered(String body) {
        var fields = List.of(body.split("&"));
        var teams = fields.stream()
                .filter(IS_TEAM)
                .map(field -> field.substring(FIELD.length()))
                .collect(Collectors.joining(","));
        return Stream.concat(fields.stream().filter(IS_TEAM.negate()), Stream.of(FIELD + teams))
                .collect(Collectors.joining("&"));
    }
}
