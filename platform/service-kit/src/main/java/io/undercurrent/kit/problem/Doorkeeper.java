package io.undercurrent.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.UncheckedIOException;

/// Answers with a problem where no resource was reached.
@ApplicationScoped
class Doorkeeper {

    private static final int BEFORE_ALL_OTHERS = 10_000;
    // PostgreSQL holds it in no text
    private static final String NUL = "%00";

    private final ObjectMapper json;
    private final Instance<RefusalForm> forms;
    private final LargestBody largestBody;

    Doorkeeper(ObjectMapper json, @Any Instance<RefusalForm> forms, LargestBody largestBody) {
        this.json = json;
        this.forms = forms;
        this.largestBody = largestBody;
    }

    void refuseAtTheDoor(@Observes Filters filters) {
        filters.register(this::refuseWhenImpossible, BEFORE_ALL_OTHERS);
    }

    void answerTheRest(@Observes Router router) {
        router.route().order(-BEFORE_ALL_OTHERS - 1).failureHandler(this::failed);
        router.route().last().handler(request -> answer(request, 404));
    }

    private void refuseWhenImpossible(RoutingContext request) {
        if (request.request().uri().contains(NUL)) {
            answer(request, Problem.badRequest("nul-character", "No address holds the character NUL"));
            return;
        }
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (announcedLength(request) <= largestBody.of(type)) {
            request.next();
            return;
        }
        LargeBody.cutOff(request);
        answer(request, 413);
    }

    private static long announcedLength(RoutingContext request) {
        try {
            var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private void failed(RoutingContext request) {
        if (request.response().ended() || request.statusCode() < 400 || request.statusCode() >= 500) {
            request.next();
            return;
        }
        answer(request, request.statusCode());
    }

    private void answer(RoutingContext request, int status) {
        answer(request, HttpStatus.problemOf(status));
    }

    private void answer(RoutingContext request, Problem problem) {
        var form = forms.stream()
                .filter(one -> one.isSpokenAt(request.normalizedPath()))
                .findFirst();
        request.response()
                .setStatusCode(problem.status())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        form.map(RefusalForm::mediaType).orElse(ProblemView.MEDIA_TYPE))
                .end(form.map(one -> one.body(problem)).orElseGet(() -> body(problem, request)));
    }

    private String body(Problem problem, RoutingContext request) {
        try {
            return json.writeValueAsString(ProblemView.of(problem, request));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
