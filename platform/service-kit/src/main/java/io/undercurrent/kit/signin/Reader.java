package io.undercurrent.kit.signin;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.kit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking.
@RequestScoped
public class Reader {

    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /// The teams that a team lead leads.
    public Set<String> teams() {
        return words(claim("teams")).collect(Collectors.toUnmodifiableSet());
    }

    public boolean hasScope(String scope) {
        return words(claim("scope"))
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .anyMatch(scope::equals);
    }

    /// An integration needs the scope besides its role; other roles do not.
    public void needsScope(String scope) {
        if (is(Roles.INTEGRATION) && !is(Roles.ADMIN) && !hasScope(scope)) {
            throw Problem.forbidden("scope-missing", "Your token lacks the scope " + scope)
                    .asException();
        }
    }

    private @Nullable Object claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    }

    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case JsonString text -> Stream.of(text.getString());
            case Collection<?> several -> several.stream().flatMap(Reader::words);
            case JsonValue other -> Stream.of(other.toString());
            default -> Stream.of(claim.toString());
        };
    }
}
