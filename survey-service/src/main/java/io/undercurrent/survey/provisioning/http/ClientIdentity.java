package io.undercurrent.survey.provisioning.http;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.undercurrent.kit.signin.Roles;
import io.undercurrent.survey.provisioning.RecogniseClient;
import io.undercurrent.survey.provisioning.domain.Client;
import jakarta.enterprise.context.ApplicationScoped;

/// Lets a client in as an integration with the scope hris.
@ApplicationScoped
class ClientIdentity implements IdentityProvider<ClientToken> {

    private final RecogniseClient recogniseClient;

    ClientIdentity(RecogniseClient recogniseClient) {
        this.recogniseClient = recogniseClient;
    }

    @Override
    public Class<ClientToken> getRequestType() {
        return ClientToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ClientToken shown, AuthenticationRequestContext context) {
        return context.runBlocking(() -> recogniseClient
                .recognise(shown.token())
                .map(ClientIdentity::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity identity(Client client) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new ClientPrincipal(client.name()))
                .addRole(Roles.INTEGRATION)
                .build();
    }
}
