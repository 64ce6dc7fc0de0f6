package io.undercurrent.survey.wave.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Standard Webhooks: HMAC-SHA256 over id, time and body.
record WebhookSignature(String id, Instant at, String body) {

    private static final String ALGORITHM = "HmacSHA256";

    String with(byte[] key) {
        var signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }
}
