package io.undercurrent.survey.ballot.postgres;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import javax.crypto.Cipher;

/// BlindSign of RFC 9474, 4.3: RSASP1 on whatever number the client blinded.
final class BlindSigner {

    private BlindSigner() {}

    /// The JDK blinds the number once more against timing, calculates by the Chinese remainder theorem, and checks the
    /// outcome with the public exponent, so that a fault of the machine gives no factor of the modulus away
    /// (`RSACore.rsa` with `verify`, which is what encrypting with a private key means here).
    static byte[] sign(PrivateKey key, byte[] blindedMessage) {
        try {
            var rsa = Cipher.getInstance("RSA/ECB/NoPadding");
            rsa.init(Cipher.ENCRYPT_MODE, key);
            return rsa.doFinal(blindedMessage);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A checked number can be signed", failed);
        }
    }
}
