package io.undercurrent.survey.ballot.client;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Blind and Finalize of RFC 9474, 4.2 and 4.4, for RSABSSA-SHA384-PSS-Randomized.
public final class BlindClient {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final RSAPublicKey key;

    public BlindClient(RSAPublicKey key) {
        this.key = key;
    }

    /// A client for a key as `ballot-keys` shows it: SubjectPublicKeyInfo as base64.
    public static BlindClient of(String publicKey) {
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            return new BlindClient((RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalArgumentException("Not an RSA key: " + publicKey, broken);
        }
    }

    /// A message that is sent blinded, and what it takes to unblind its signature.
    public record Blinded(String message, String blindedMessage, BigInteger inverse) {}

    /// 32 bytes of randomizer, 32 random bytes, blinded.
    public Blinded blind() {
        return blind(random(64), random(PssEncoding.SALT), randomBelow(key.getModulus()));
    }

    public Blinded blind(byte[] prepared, byte[] salt, BigInteger factor) {
        var n = key.getModulus();
        var encoded = new BigInteger(1, PssEncoding.encode(prepared, salt, n.bitLength() - 1));
        var hidden = factor.modPow(key.getPublicExponent(), n).multiply(encoded).mod(n);
        return new Blinded(text(prepared), text(bytes(hidden)), factor.modInverse(n));
    }

    /// The signature of the message itself.
    public String unblind(Blinded blinded, String blindSignature) {
        var signed = new BigInteger(1, Base64.getUrlDecoder().decode(blindSignature));
        return text(bytes(signed.multiply(blinded.inverse()).mod(key.getModulus())));
    }

    private byte[] bytes(BigInteger number) {
        var bytes = new byte[(key.getModulus().bitLength() + 7) / 8];
        var plain = number.toByteArray();
        var from = plain[0] == 0 ? 1 : 0;
        System.arraycopy(plain, from, bytes, bytes.length - plain.length + from, plain.length - from);
        return bytes;
    }

    private static BigInteger randomBelow(BigInteger limit) {
        var number = new BigInteger(limit.bitLength(), CHANCE);
        return number.signum() > 0 && number.compareTo(limit) < 0 ? number : randomBelow(limit);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
