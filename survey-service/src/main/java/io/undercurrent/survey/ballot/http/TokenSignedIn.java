package io.undercurrent.survey.ballot.http;

import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.survey.ballot.domain.EmployeeClaim;
import io.undercurrent.survey.ballot.domain.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Reads the employee's id from the token of whoever asks.
@RequestScoped
class TokenSignedIn implements SignedIn {

    private final SecurityIdentity identity;
    private final EmployeeClaim claim;

    TokenSignedIn(SecurityIdentity identity, EmployeeClaim claim) {
        this.identity = identity;
        this.claim = claim;
    }

    @Override
    public Optional<String> employeeId() {
        return identity.getPrincipal() instanceof JsonWebToken token ? employeeId(token) : Optional.empty();
    }

    private Optional<String> employeeId(JsonWebToken token) {
        return Optional.<Object>ofNullable(token.getClaim(claim.name()))
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .filter(id -> !id.isBlank());
    }
}
