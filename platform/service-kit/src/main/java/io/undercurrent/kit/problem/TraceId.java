package io.undercurrent.kit.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of one request, told to the caller and written in the log.
public final class TraceId {

    private static final String KEY = TraceId.class.getName();
    private static final Pattern TRACEPARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    public static String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var fresh = givenOrRandom(request.request().getHeader("traceparent"));
        request.put(KEY, fresh);
        return fresh;
    }

    private static String givenOrRandom(@Nullable String traceparent) {
        var given = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return given.matches() ? given.group(1) : random();
    }

    private static String random() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
