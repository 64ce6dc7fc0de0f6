package io.undercurrent.survey.question.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/// What we keep of an anonymous asker's secret: enough to recognise who comes back, too little to come back as them.
public record SecretDigest(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public SecretDigest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("must be the SHA-256 of a secret, base64url without padding");
        }
    }

    public static SecretDigest of(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return new SecretDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /// Takes as long for a near miss as for a wild guess.
    boolean is(SecretDigest other) {
        return MessageDigest.isEqual(text.getBytes(UTF_8), other.text.getBytes(UTF_8));
    }
}
