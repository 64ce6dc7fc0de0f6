package io.undercurrent.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Requests of those who are not signed in, or may not do this.
public class ClosedDoors {

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = Priorities.AUTHENTICATION)
    public Response notSignedIn(RoutingContext request) {
        return signIn("Send a bearer token", request);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = Priorities.AUTHENTICATION)
    public Response signInFailed(RoutingContext request) {
        return signIn("The bearer token is not valid, or not any more", request);
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = Priorities.AUTHENTICATION)
    public Response forbidden(RoutingContext request) {
        var problem = Problem.forbidden("forbidden", "Your role does not allow this");
        return ProblemAnswer.of(problem, request).build();
    }

    private static Response signIn(String detail, RoutingContext request) {
        return ProblemAnswer.of(Problem.of("not-signed-in", 401, detail), request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
