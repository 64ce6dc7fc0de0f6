package io.undercurrent.survey.ballot.domain;

import java.security.interfaces.RSAPublicKey;

/// The fingerprint of a public key: SHA-256 of its SubjectPublicKeyInfo, as base64url.
public record KeyId(String fingerprint) {

    public static KeyId of(RSAPublicKey key) {
        return new KeyId(Octets.of(key.getEncoded()).sha256().text());
    }

    @Override
    public String toString() {
        return fingerprint;
    }
}
