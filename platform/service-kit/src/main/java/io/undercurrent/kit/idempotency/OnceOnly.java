package io.undercurrent.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.NoClassInterceptors;
import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// Knows a request by the key its sender gave it, and remembers when it was refused.
@Provider
@Idempotent
@ApplicationScoped
public class OnceOnly implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final KeyedRequest keyed;
    private final Requests requests;
    private final GivenAnswers given;
    private final SecurityIdentity identity;
    private final ResourceInfo resource;

    OnceOnly(
            KeyedRequest keyed,
            Requests requests,
            GivenAnswers given,
            SecurityIdentity identity,
            ResourceInfo resource) {
        this.keyed = keyed;
        this.requests = requests;
        this.given = given;
        this.identity = identity;
        this.resource = resource;
    }

    @Override
    @NoClassInterceptors
    public void filter(ContainerRequestContext request) throws IOException {
        var named = Optional.ofNullable(request.getHeaderString(KEY)).filter(text -> !text.isBlank());
        if (named.isEmpty()) {
            refuseWhenRequired();
            return;
        }
        if (named.get().length() > LONGEST_KEY) {
            throw Problem.badRequest("idempotency-key-too-long", "An Idempotency-Key has up to 200 characters")
                    .asException();
        }
        var key = new RequestKey(client(), request.getUriInfo().getPath(), named.get());
        keyed.is(new KeyedRequest.Named(key, hashOf(request)));
    }

    private void refuseWhenRequired() {
        var method = resource.getResourceMethod().getAnnotation(Idempotent.class);
        if (method != null && method.required()) {
            throw Problem.badRequest("idempotency-key-missing", "Send an Idempotency-Key, so that a retry is harmless")
                    .asException();
        }
    }

    private String client() {
        return identity.isAnonymous() ? "" : identity.getPrincipal().getName();
    }

    private static byte[] hashOf(ContainerRequestContext request) throws IOException {
        var digest = sha256();
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        digest.update((request.getMethod() + ' ' + query + '\0').getBytes(UTF_8));
        request.setEntityStream(KeptBody.of(request.getEntityStream(), digest));
        return digest.digest();
    }

    /// A refusal had no effect, so it may be remembered after the fact.
    @Override
    @NoClassInterceptors
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        keyed.unsettled().ifPresent(named -> {
            var answer = given.by(response);
            if (!answer.passes()) {
                requests.keep(named, answer);
            }
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
