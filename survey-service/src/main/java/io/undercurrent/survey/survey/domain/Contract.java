package io.undercurrent.survey.survey.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Everything that is promised, in a text that is the same byte for byte for everybody; anybody can hash it again.
public record Contract(String text) {

    public byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    /// SHA-256, as `sha256sum` writes it.
    public String hash() {
        return HexFormat.of().formatHex(digest());
    }
}
