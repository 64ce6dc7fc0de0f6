package io.undercurrent.survey.ballot.domain;

import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/// The public half of the key that signs the ballots of one group in one wave. Everybody can see that the whole group
/// shares it.
public record BallotKey(KeyId id, WaveId wave, TeamId group, RSAPublicKey publicKey) {

    // RFC 9474, 5: RSABSSA-SHA384-PSS-Randomized
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, PSSParameterSpec.TRAILER_FIELD_BC);

    public static BallotKey of(WaveId wave, TeamId group, RSAPublicKey publicKey) {
        return new BallotKey(KeyId.of(publicKey), wave, group, publicKey);
    }

    public boolean signed(Ballot ballot) {
        return signed(ballot.message(), ballot.signature());
    }

    boolean signed(Octets message, Octets signature) {
        try {
            var verifier = Signature.getInstance("RSASSA-PSS");
            verifier.setParameter(PSS);
            verifier.initVerify(publicKey);
            verifier.update(message.bytes());
            return signature.length() == length() && verifier.verify(signature.bytes());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK verifies RSASSA-PSS with SHA-384", impossible);
        }
    }

    /// Whether this is a number that the key can sign.
    public boolean takes(Octets blindedMessage) {
        return blindedMessage.length() == length()
                && new BigInteger(1, blindedMessage.bytes()).compareTo(publicKey.getModulus()) < 0;
    }

    private int length() {
        return (publicKey.getModulus().bitLength() + 7) / 8;
    }
}
