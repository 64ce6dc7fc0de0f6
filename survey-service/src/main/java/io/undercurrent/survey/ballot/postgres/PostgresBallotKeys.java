package io.undercurrent.survey.ballot.postgres;

import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.BallotKeys;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.ballot.domain.KeyLength;
import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.wave.domain.ReportingGroup;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresBallotKeys implements BallotKeys {

    private static final int SEAT = 32;

    private static final String MAKE = """
        with made as (
            insert into ballot_key (id, wave_id, group_id, public_key, private_key)
            values (:id, :wave, :group, :public, :private)
            on conflict (wave_id, group_id) do nothing
        )
        insert into ballot_register (wave_id, group_id, seats) values (:wave, :group, :seats)
        on conflict (wave_id, group_id) do nothing\
        """;

    private static final String FORGET = """
        update ballot_key set private_key = null
        from wave
        where wave.id = wave_id and wave.state in ('CLOSING', 'CLOSED') and private_key is not null\
        """;

    private final Jdbi jdbi;
    private final Safe safe;
    private final KeyLength length;

    PostgresBallotKeys(Jdbi jdbi, Safe safe, KeyLength length) {
        this.jdbi = jdbi;
        this.safe = safe;
        this.length = length;
    }

    @Override
    public List<BallotKey> of(WaveId wave) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from ballot_key where wave_id = ? order by id")
                .bind(0, wave.value())
                .map(KeyRow::key)
                .list());
    }

    @Override
    public Optional<BallotKey> of(WaveId wave, TeamId group) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from ballot_key where wave_id = ? and group_id = ?")
                        .bind(0, wave.value())
                        .bind(1, group.value())
                        .map(KeyRow::key)
                        .findOne());
    }

    @Override
    public Optional<BallotKey> named(KeyId id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from ballot_key where id = ?")
                .bind(0, id.fingerprint())
                .map(KeyRow::key)
                .findOne());
    }

    @Override
    public BallotKey make(WaveId wave, ReportingGroup group) {
        var pair = pair();
        var key = BallotKey.of(wave, group.id(), (RSAPublicKey) pair.getPublic());
        jdbi.useHandle(handle -> handle.createUpdate(MAKE)
                .bind("id", key.id().fingerprint())
                .bind("wave", wave.value())
                .bind("group", group.id().value())
                .bind("public", pair.getPublic().getEncoded())
                .bind("private", safe.seal(key.id(), pair.getPrivate()))
                .bind("seats", new byte[group.size() * SEAT])
                .execute());
        return of(wave, group.id()).orElseThrow();
    }

    @Override
    public Optional<Octets> sign(BallotKey key, Octets blindedMessage) {
        return jdbi.withHandle(handle -> handle.createQuery("select private_key from ballot_key where id = ?")
                        .bind(0, key.id().fingerprint())
                        .mapTo(byte[].class)
                        .findOne())
                .map(locked -> BlindSigner.sign(safe.open(key.id(), locked), blindedMessage.bytes()))
                .map(Octets::of);
    }

    @Override
    public void forgetSpentSecrets() {
        jdbi.useHandle(handle -> handle.execute(FORGET));
    }

    private KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(length.bits());
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK makes RSA keys", missing);
        }
    }
}
