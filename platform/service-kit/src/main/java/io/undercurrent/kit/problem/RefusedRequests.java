package io.undercurrent.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.undercurrent.kit.json.Mistake;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Requests that cannot be read, or say something impossible.
public class RefusedRequests {

    @ServerExceptionMapper
    public Response problem(ProblemException refused, RoutingContext request) {
        var answer = ProblemAnswer.of(refused.problem(), request);
        refused.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    public Response mismatch(MismatchedInputException failure, RoutingContext request) {
        return ProblemAnswer.of(unreadable(failure), request).build();
    }

    @ServerExceptionMapper(StreamConstraintsException.class)
    public Response excess(StreamConstraintsException failure, RoutingContext request) {
        return ProblemAnswer.of(unreadable(failure), request).build();
    }

    @ServerExceptionMapper
    public Response violation(ResteasyReactiveViolationException failure, RoutingContext request) {
        var errors = failure.getConstraintViolations().stream()
                .map(RefusedRequests::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::message))
                .toList();
        var problem = Problem.badRequest("invalid-value", "Some values are not allowed")
                .withErrors(errors);
        return ProblemAnswer.of(problem, request).build();
    }

    static Problem unreadable(JsonProcessingException failure) {
        var mistake = Mistake.in(failure);
        var problem = Problem.badRequest(mistake.code(), detail(mistake));
        return mistake.pointer().isEmpty() ? problem : problem.withError(mistake.pointer(), mistake.message());
    }

    private static String detail(Mistake mistake) {
        return mistake.pointer().isEmpty()
                ? mistake.message()
                : "%s %s".formatted(mistake.pointer(), mistake.message());
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = Mistake.pointer(violation.getPropertyPath());
        return new FieldError(
                pointer.isEmpty() ? lastOf(violation.getPropertyPath()) : pointer, violation.getMessage());
    }

    private static String lastOf(Path path) {
        var name = "";
        for (var node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
