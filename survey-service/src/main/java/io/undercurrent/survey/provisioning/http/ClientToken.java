package io.undercurrent.survey.provisioning.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.undercurrent.survey.provisioning.domain.Token;

/// Somebody shows a token and asks to be let in.
final class ClientToken extends BaseAuthenticationRequest {

    private final Token token;

    ClientToken(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
