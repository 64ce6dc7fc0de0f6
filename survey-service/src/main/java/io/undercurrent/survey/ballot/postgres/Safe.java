package io.undercurrent.survey.ballot.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.undercurrent.survey.ballot.domain.KeyEncryptionKey;
import io.undercurrent.survey.ballot.domain.KeyId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Locks private keys up before they are stored. A sealed key opens only under its own fingerprint.
@ApplicationScoped
class Safe {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom chance = new SecureRandom();

    Safe(KeyEncryptionKey key) {
        this.key = new SecretKeySpec(key.bytes(), "AES");
    }

    byte[] seal(KeyId id, PrivateKey secret) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, id, nonce).doFinal(secret.getEncoded());
            return ByteBuffer.allocate(NONCE + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has AES-GCM", impossible);
        }
    }

    PrivateKey open(KeyId id, byte[] locked) {
        var nonce = new byte[NONCE];
        var rest = new byte[locked.length - NONCE];
        ByteBuffer.wrap(locked).get(nonce).get(rest);
        try {
            var secret = cipher(Cipher.DECRYPT_MODE, id, nonce).doFinal(rest);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(secret));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException(
                    "The private key of " + id + " does not open: is undercurrent.ballots.key-encryption-key another?",
                    wrong);
        }
    }

    private Cipher cipher(int mode, KeyId id, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.fingerprint().getBytes(US_ASCII));
        return cipher;
    }
}
