package io.undercurrent.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/// Puts a problem into an HTTP answer.
final class ProblemAnswer {

    private ProblemAnswer() {}

    static ResponseBuilder of(Problem problem, RoutingContext request) {
        return Response.status(problem.status()).type(ProblemView.MEDIA_TYPE).entity(ProblemView.of(problem, request));
    }
}
