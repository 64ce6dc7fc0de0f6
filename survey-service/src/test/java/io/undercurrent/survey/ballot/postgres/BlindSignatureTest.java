package io.undercurrent.survey.ballot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.survey.ballot.client.BlindClient;
import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// RFC 9474: Blind, BlindSign, Finalize and Verify, each beside the published vector.
class BlindSignatureTest {

    private static final WaveId WAVE = new WaveId(UUID.randomUUID());

    private final RfcVector vector = new RfcVector();

    @Test
    void a_message_is_blinded_as_published() throws GeneralSecurityException {
        var blinded = new BlindClient(vector.publicKey())
                .blind(
                        vector.bytes("input_msg"),
                        vector.bytes("salt"),
                        vector.number("inv").modInverse(vector.number("n")));

        assertThat(new Octets(blinded.blindedMessage()).bytes()).isEqualTo(vector.bytes("blinded_msg"));
    }

    @Test
    void a_blinded_message_is_signed_as_published() throws GeneralSecurityException {
        var signature = BlindSigner.sign(vector.privateKey(), vector.bytes("blinded_msg"));

        assertThat(signature).isEqualTo(vector.bytes("blind_sig"));
    }

    @Test
    void a_signature_is_unblinded_as_published() throws GeneralSecurityException {
        var blinded = new BlindClient.Blinded("", "", vector.number("inv"));

        var signature = new BlindClient(vector.publicKey())
                .unblind(blinded, Octets.of(vector.bytes("blind_sig")).text());

        assertThat(new Octets(signature).bytes()).isEqualTo(vector.bytes("sig"));
    }

    @Test
    void the_published_signature_is_good() throws GeneralSecurityException {
        var verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
        verifier.initVerify(vector.publicKey());
        verifier.update(vector.bytes("input_msg"));

        assertThat(verifier.verify(vector.bytes("sig"))).isTrue();
    }

    @Test
    void a_ballot_goes_all_the_way_round_and_is_good_for_its_key_alone() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        var pair = pairs.generateKeyPair();
        var key = BallotKey.of(WAVE, new TeamId("sales"), (RSAPublicKey) pair.getPublic());
        var client = new BlindClient((RSAPublicKey) pair.getPublic());
        var blinded = client.blind();
        assertThat(key.takes(new Octets(blinded.blindedMessage()))).isTrue();

        var blindSignature =
                Octets.of(BlindSigner.sign(pair.getPrivate(), new Octets(blinded.blindedMessage()).bytes()));

        var message = new Octets(blinded.message());
        var signature = new Octets(client.unblind(blinded, blindSignature.text()));
        assertThat(key.signed(new Ballot(message, signature))).isTrue();
        assertThat(key.signed(new Ballot(message, blindSignature))).isFalse();
        assertThat(key.signed(new Ballot(new Octets(client.blind().message()), signature)))
                .isFalse();
        var other = BallotKey.of(WAVE, new TeamId("legal"), (RSAPublicKey)
                pairs.generateKeyPair().getPublic());
        assertThat(other.signed(new Ballot(message, signature))).isFalse();
    }

    @Test
    void only_a_number_below_the_modulus_is_taken() throws GeneralSecurityException {
        var key = BallotKey.of(WAVE, new TeamId("sales"), vector.publicKey());
        var modulus = vector.bytes("n");

        assertThat(key.takes(Octets.of(modulus))).isFalse();
        assertThat(key.takes(Octets.of(new byte[modulus.length - 1]))).isFalse();
        modulus[modulus.length - 1]--;
        assertThat(key.takes(Octets.of(modulus))).isTrue();
        assertThatThrownBy(() -> BlindSigner.sign(vector.privateKey(), vector.bytes("n")))
                .isInstanceOf(IllegalStateException.class);
    }
}
