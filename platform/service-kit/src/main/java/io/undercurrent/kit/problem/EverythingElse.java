package io.undercurrent.kit.problem;

import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.undercurrent.kit.database.Unreachable;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What the HTTP layer refuses, what is away, and our own bugs.
public class EverythingElse {

    private static final Logger LOG = Logger.getLogger(EverythingElse.class);
    private static final int SECONDS_TO_RECOVER = 5;

    @ServerExceptionMapper(NotFoundException.class)
    public Response notFound(NotFoundException failure, RoutingContext request) {
        return failure.getCause() == null ? http(failure, request) : unreadableParameter(request);
    }

    @ServerExceptionMapper(WebApplicationException.class)
    public Response http(WebApplicationException failure, RoutingContext request) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return ProblemAnswer.of(RefusedRequests.unreadable(json), request).build();
        }
        var given = failure.getResponse();
        if (given.getStatus() >= 500 || given.getStatus() < 400) {
            return unexpected(failure, request);
        }
        return ProblemAnswer.of(HttpStatus.problemOf(given.getStatus()), request)
                .build();
    }

    @ServerExceptionMapper(Throwable.class)
    public Response unexpected(Throwable failure, RoutingContext request) {
        if (Unreachable.isBehind(failure)) {
            LOG.warnf("[%s] The database is away: %s", TraceId.of(request), failure.getMessage());
            return ProblemAnswer.of(HttpStatus.problemOf(503), request)
                    .header(RETRY_AFTER, SECONDS_TO_RECOVER)
                    .build();
        }
        LOG.errorf(failure, "[%s] %s failed", TraceId.of(request), request.normalizedPath());
        return ProblemAnswer.of(HttpStatus.problemOf(500), request).build();
    }

    private static Response unreadableParameter(RoutingContext request) {
        var problem = Problem.badRequest("invalid-parameter", "A parameter in the address cannot be read");
        return ProblemAnswer.of(problem, request).build();
    }
}
