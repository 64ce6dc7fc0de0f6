package io.undercurrent.survey.provisioning.http;

import io.undercurrent.kit.signin.Roles;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// A client as the rest of the service sees it: like one that signed in with the scope hris.
record ClientPrincipal(String name) implements JsonWebToken {

    private static final String SCOPE = "scope";

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Set<String> getClaimNames() {
        return Set.of(SCOPE);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
    public <T> @Nullable T getClaim(String claim) {
        return SCOPE.equals(claim) ? (T) Roles.HRIS : null;
    }
}
