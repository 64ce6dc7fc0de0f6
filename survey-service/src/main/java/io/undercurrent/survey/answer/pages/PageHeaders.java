package io.undercurrent.survey.answer.pages;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// A page runs our own scripts only, talks to nobody else, tells nobody where one came from, and is kept nowhere.
@Singleton
class PageHeaders {

    private final String policy;

    PageHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer) {
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' " + issuer.getScheme() + "://"
                + issuer.getAuthority();
    }

    @ServerResponseFilter
    void guard(ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            var headers = response.getHeaders();
            headers.putSingle("Content-Security-Policy", policy);
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
