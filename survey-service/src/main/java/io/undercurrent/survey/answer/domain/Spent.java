package io.undercurrent.survey.answer.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What is remembered of the right to answer once it is used: enough to know it again, nothing that leads to a person.
public record Spent(String hex) {

    public static Spent of(byte[] right) {
        try {
            return new Spent(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(right)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
