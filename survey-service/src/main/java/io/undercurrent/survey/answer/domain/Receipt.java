package io.undercurrent.survey.answer.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// Tells somebody that their answer is kept. Nobody finds the answer by it, not even with the database at hand.
public record Receipt(String text) {

    private static final int LENGTH = 12;

    static Receipt of(byte[] secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("receipt".getBytes(US_ASCII));
            var start = Arrays.copyOf(digest.digest(secret), LENGTH);
            return new Receipt(Base64.getUrlEncoder().withoutPadding().encodeToString(start));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
