package io.undercurrent.stack.signin;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/// Turns the form fields `role`, `team`, `employee` and `scope` of a token request into the claims the services read.
final class RoleClaims implements OAuth2TokenCallback {
    private static final Duration VALID_FOR = Duration.ofHours(8);

    @Override
    public String issuerId() {
        return SignIn.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return employee(request)
                .or(() -> role(request).map(role -> user(role).signInName()))
                .orElse("nobody");
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(SignIn.AUDIENCE);
    }

    /// A browser's sign-in names no role here: the page it came from has put the claims in.
    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return role(request)
                .map(role -> user(role).claims(scopes(role, request), TeamFields.of(request), employee(request)))
                .orElse(Map.of());
    }

    @Override
    public long tokenExpiry() {
        return VALID_FOR.toSeconds();
    }

    private static ReadyUser user(String role) {
        return ReadyUser.inRole(role).orElseThrow(() -> refusal(role));
    }

    private static String scopes(String role, TokenRequest request) {
        if (request.getScope() != null && !request.getScope().isEmpty()) {
            return request.getScope().toString();
        }
        return role.equals("integration") ? "hris usage" : "";
    }

    private static Optional<String> role(TokenRequest request) {
        return field("role", request);
    }

    private static Optional<String> employee(TokenRequest request) {
        return field("employee", request);
    }

    private static Optional<String> field(String name, TokenRequest request) {
        return Optional.ofNullable(request.getCustomParameter(name)).map(List::getFirst);
    }

    private static OAuth2Exception refusal(String role) {
        var problem = "There is no role %s. There are %s".formatted(role, String.join(", ", ReadyUser.roles()));
        return new OAuth2Exception(OAuth2Error.INVALID_REQUEST.setDescription(problem), problem);
    }
}
