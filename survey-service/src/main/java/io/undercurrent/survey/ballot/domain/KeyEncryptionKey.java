package io.undercurrent.survey.ballot.domain;

import java.util.Base64;

/// Encrypts the private keys that sign ballots, where they are stored.
public final class KeyEncryptionKey {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    public KeyEncryptionKey(String base64) {
        bytes = decoded(base64);
    }

    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // told below, like a key that is too short
        }
        throw new IllegalArgumentException(
                "undercurrent.ballots.key-encryption-key must be 32 bytes as base64: head -c 32 /dev/urandom | base64");
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// A secret is not told by printing it.
    @Override
    public String toString() {
        return "KeyEncryptionKey";
    }
}
