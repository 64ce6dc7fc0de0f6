package io.undercurrent.survey.ballot.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// Bytes that do not change; in text they are base64url without padding.
public record Octets(String text) {

    public Octets {
        if (!text.equals(encode(decode(text)))) {
            throw new IllegalArgumentException("must be base64url without padding");
        }
    }

    public static Octets of(byte[] bytes) {
        return new Octets(encode(bytes));
    }

    public byte[] bytes() {
        return decode(text);
    }

    public int length() {
        return text.length() * 3 / 4;
    }

    public Octets sha256() {
        try {
            return of(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return text;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("must be base64url without padding");
        }
    }
}
