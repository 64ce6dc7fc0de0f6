package io.undercurrent.pilot.pilot.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A plan as it was promised, and the fingerprint that shows it was not changed since.
///
/// @param text the plan in canonical JSON (RFC 8785)
/// @param hash the SHA-256 of the text, in hexadecimal digits
public record Seal(String text, String hash) {
    public static Seal of(String text) {
        return new Seal(text, fingerprint(text));
    }

    /// Whether the text is still the one that was sealed.
    public boolean holds() {
        return fingerprint(text).equals(hash);
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
