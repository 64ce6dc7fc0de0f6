package io.undercurrent.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Ends a request that has been answered before: it must not take effect again.
class AnsweredBefore extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    AnsweredBefore(Answer answer) {
        super("Answered before", null, false, false);
        this.answer = answer;
    }

    /// Gives the same answer again.
    public static class Mapper {

        @ServerExceptionMapper(AnsweredBefore.class)
        public Response again(AnsweredBefore before) {
            var answer = before.answer;
            var response = Response.status(answer.status());
            answer.headers().forEach((name, value) -> {
                if (name.equals(HttpHeaders.LOCATION)) {
                    response.location(URI.create(value));
                } else {
                    response.header(name, value);
                }
            });
            return (answer.body().length == 0 ? response : response.entity(answer.body())).build();
        }
    }
}
