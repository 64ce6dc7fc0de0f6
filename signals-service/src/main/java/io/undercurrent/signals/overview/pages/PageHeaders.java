package io.undercurrent.signals.overview.pages;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// A page runs nothing, loads nothing from elsewhere, is kept nowhere, and refuses in words people read.
@Singleton
class PageHeaders {

    private final String policy;
    private final Frames frames;

    PageHeaders(@ConfigProperty(name = "quarkus.oidc.auth-server-url") URI issuer, Frames frames) {
        this.policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority();
        this.frames = frames;
    }

    @ServerResponseFilter
    void guard(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && isForPeople(request)) {
            response.setEntity(
                    ErrorPage.of(response.getStatus(), frames).render(), new Annotation[0], MediaType.TEXT_HTML_TYPE);
        }
        var type = response.getMediaType();
        if (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
            var headers = response.getHeaders();
            headers.putSingle("Content-Security-Policy", policy);
            headers.putSingle("Referrer-Policy", "same-origin");
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isForPeople(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var first = request.getAcceptableMediaTypes().getFirst();
        return !path.startsWith("/v1/") && first.equals(MediaType.TEXT_HTML_TYPE);
    }
}
