package io.undercurrent.survey.ballot.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;

/// The test vector of RFC 9474, appendix A.1.
final class RfcVector {

    private final Properties values = new Properties();

    RfcVector() {
        try (var file = RfcVector.class.getResourceAsStream("/rfc9474/rsabssa-sha384-pss-randomized.properties")) {
            values.load(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes(String name) {
        return HexFormat.of().parseHex(values.getProperty(name));
    }

    BigInteger number(String name) {
        return new BigInteger(values.getProperty(name), 16);
    }

    RSAPublicKey publicKey() throws GeneralSecurityException {
        return (RSAPublicKey)
                KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
    }

    PrivateKey privateKey() throws GeneralSecurityException {
        var p = number("p");
        var q = number("q");
        var d = number("d");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        number("n"),
                        number("e"),
                        d,
                        p,
                        q,
                        d.mod(p.subtract(BigInteger.ONE)),
                        d.mod(q.subtract(BigInteger.ONE)),
                        q.modInverse(p)));
    }
}
