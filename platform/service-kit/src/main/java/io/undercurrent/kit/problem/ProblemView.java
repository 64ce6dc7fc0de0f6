package io.undercurrent.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A problem as it is written on the wire.
@Schema(name = "Problem", description = "What went wrong (RFC 9457)")
@JsonInclude(Include.ALWAYS)
public record ProblemView(
        String type, String title, int status, String detail, String code, List<FieldError> errors, String traceId) {

    static final String MEDIA_TYPE = "application/problem+json";

    static ProblemView of(Problem problem, RoutingContext request) {
        return new ProblemView(
                "urn:undercurrent:problem:" + problem.code(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.code(),
                problem.errors(),
                TraceId.of(request));
    }
}
