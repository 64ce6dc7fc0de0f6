package io.undercurrent.proving.bench;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Answers with good ballots, signed beforehand: a ballot that was unblinded is an ordinary RSASSA-PSS signature.
final class SignedAnswers {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    private final KeyPair pair;
    private final SecureRandom chance = new SecureRandom();

    SignedAnswers() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK makes RSA keys", missing);
        }
    }

    byte[] publicKey() {
        return pair.getPublic().getEncoded();
    }

    String fingerprint() {
        try {
            return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(publicKey()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    List<byte[]> requests(URI survey, UUID wave, int count) {
        var address = survey.resolve("/v1/answers");
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(_ -> LeanClient.post(address, "", body(wave)))
                .toList();
    }

    private String body(UUID wave) {
        var message = new byte[64];
        chance.nextBytes(message);
        return """
            {"wave":"%s","key":"%s","ballot":"%s","signature":"%s","answers":[{"item":"role-clarity-1","answer":4}]}\
            """.formatted(wave, fingerprint(), TEXT.encodeToString(message), TEXT.encodeToString(sign(message)));
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("RSASSA-PSS");
            signer.setParameter(PSS);
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK signs RSASSA-PSS", impossible);
        }
    }
}
