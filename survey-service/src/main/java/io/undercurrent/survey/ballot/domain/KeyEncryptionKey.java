package io.undercurrent.survey.ballot.domain;

import java.util.Base64;

/// Encrypts the private keys that sign ballots, where they are stored.
public final class KeyEncryptionKey {

    private static final int LENGTH = 32;

    private final String base64;

    public KeyEncryptionKey(String base64) {
        this.base64 = base64;
        if (bytes().length != LENGTH) {
            throw new IllegalArgumentException(
                    "undercurrent.ballots.key-encryption-key must be 32 bytes as base64: head -c 32 /dev/urandom |"
                            + " base64");
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /// A secret is not told by printing it.
    @Override
    public String toString() {
        return "KeyEncryptionKey";
    }
}
