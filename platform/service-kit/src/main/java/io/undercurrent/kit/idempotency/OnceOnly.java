package io.undercurrent.kit.idempotency;

import static jakarta.ws.rs.core.HttpHeaders.CONTENT_TYPE;
import static jakarta.ws.rs.core.HttpHeaders.ETAG;
import static jakarta.ws.rs.core.HttpHeaders.LOCATION;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.undercurrent.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Lets a request with a key through once, and answers the same when it comes again.
@Provider
@Idempotent
@ApplicationScoped
public class OnceOnly implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Requests requests;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final ResourceInfo resource;

    OnceOnly(Requests requests, SecurityIdentity identity, ObjectMapper json, ResourceInfo resource) {
        this.requests = requests;
        this.identity = identity;
        this.json = json;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var given = Optional.ofNullable(request.getHeaderString(KEY)).filter(text -> !text.isBlank());
        if (given.isEmpty()) {
            refuseWhenRequired();
            return;
        }
        if (given.get().length() > LONGEST_KEY) {
            throw Problem.badRequest("idempotency-key-too-long", "An Idempotency-Key has up to 200 characters")
                    .asException();
        }
        admit(new RequestKey(client(), request.getUriInfo().getPath(), given.get()), request);
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

    private void admit(RequestKey key, ContainerRequestContext request) throws IOException {
        switch (requests.claim(key, hashOf(request))) {
            case Claim.Ours() -> request.setProperty(KEY, key);
            case Claim.Answered(var answer) -> request.abortWith(again(answer));
            case Claim.SomethingElse() ->
                throw Problem.unprocessable("idempotency-key-reused", "This key came before with another request")
                        .asException();
            case Claim.InHand() ->
                throw Problem.conflict("request-in-hand", "The first request with this key is still being worked on")
                        .asException()
                        .retryAfter(SOON);
        }
    }

    private static byte[] hashOf(ContainerRequestContext request) throws IOException {
        var digest = sha256();
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        digest.update((request.getMethod() + ' ' + query + '\0').getBytes(UTF_8));
        request.setEntityStream(KeptBody.of(request.getEntityStream(), digest));
        return digest.digest();
    }

    private static Response again(Answer answer) {
        var response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        return (answer.body().length == 0 ? response : response.entity(answer.body())).build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (request.getProperty(KEY) instanceof RequestKey key) {
            var body = body(response);
            var answer = new Answer(response.getStatus(), headers(response), body);
            if (answer.passes()) {
                requests.forget(key);
            } else {
                requests.answer(key, answer);
            }
        }
    }

    private byte[] body(ContainerResponseContext response) throws IOException {
        return switch (response.getEntity()) {
            case null -> new byte[0];
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(UTF_8);
            case Object other -> json(other, response);
        };
    }

    private byte[] json(Object entity, ContainerResponseContext response) throws IOException {
        if (response.getMediaType() == null) {
            response.getHeaders().putSingle(CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
        return json.writeValueAsBytes(entity);
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        var kept = new HashMap<String, String>();
        for (var name : new String[] {LOCATION, ETAG}) {
            Optional.ofNullable(response.getHeaderString(name)).ifPresent(value -> kept.put(name, value));
        }
        Optional.ofNullable(response.getMediaType()).ifPresent(type -> kept.put(CONTENT_TYPE, type.toString()));
        return kept;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
