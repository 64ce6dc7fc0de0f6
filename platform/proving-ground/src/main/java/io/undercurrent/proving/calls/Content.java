package io.undercurrent.proving.calls;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/// What is posted. The same content always has the same idempotency key: sending it twice is harmless.
record Content(String type, String body, String idempotencyKey) {

    private Content(String type, String body) {
        this(type, body, "proving-" + digest(body));
    }

    /// Content that means something new each time it is sent.
    static Content once(String type, String body) {
        return new Content(type, body, UUID.randomUUID().toString());
    }

    static Content lines(Collection<?> values) {
        return new Content("application/x-ndjson", Json.lines(values));
    }

    private static String digest(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
