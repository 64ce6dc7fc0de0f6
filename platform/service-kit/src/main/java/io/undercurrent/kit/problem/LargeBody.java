package io.undercurrent.kit.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/// A body that is too large is answered first, read away for a moment so that the answer arrives, and then cut off.
final class LargeBody {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private LargeBody() {}

    static void cutOff(RoutingContext request) {
        var arriving = request.request();
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.addEndHandler(_ -> {
            var timer = request.vertx()
                    .setTimer(PATIENCE.toMillis(), _ -> arriving.connection().close());
            arriving.handler(_ -> {});
            arriving.endHandler(_ -> {
                request.vertx().cancelTimer(timer);
                arriving.connection().close();
            });
            arriving.resume();
        });
    }
}
