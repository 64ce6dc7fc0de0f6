package io.undercurrent.survey.ballot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.KeyEncryptionKey;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SafeTest {

    private static final Safe SAFE = new Safe(keyOf((byte) 1));

    private final RfcVector vector = new RfcVector();

    @Test
    void a_private_key_comes_out_as_it_went_in() throws GeneralSecurityException {
        var locked = SAFE.seal(id(), vector.privateKey());

        assertThat(SAFE.open(id(), locked)).isEqualTo(vector.privateKey());
        assertThat(SAFE.seal(id(), vector.privateKey())).isNotEqualTo(locked);
    }

    @Test
    void it_opens_with_its_own_key_and_fingerprint_alone() throws GeneralSecurityException {
        var locked = SAFE.seal(id(), vector.privateKey());

        assertThatThrownBy(() -> new Safe(keyOf((byte) 2)).open(id(), locked)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> SAFE.open(new KeyId("another"), locked)).hasMessageContaining("does not open");
    }

    @Test
    void a_key_encryption_key_has_32_bytes_and_tells_none() {
        assertThatThrownBy(() -> new KeyEncryptionKey("c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThat(keyOf((byte) 1)).hasToString("KeyEncryptionKey");
    }

    private static KeyEncryptionKey keyOf(byte each) {
        var bytes = new byte[32];
        Arrays.fill(bytes, each);
        return new KeyEncryptionKey(Base64.getEncoder().encodeToString(bytes));
    }

    private KeyId id() throws GeneralSecurityException {
        return BallotKey.of(new WaveId(UUID.randomUUID()), new TeamId("sales"), vector.publicKey())
                .id();
    }
}
