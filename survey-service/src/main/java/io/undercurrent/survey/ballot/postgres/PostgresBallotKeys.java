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
import org.jdbi.v3.core.statement.Update;

@ApplicationScoped
class PostgresBallotKeys implements BallotKeys {

    private static final int HASH = 32;

    private static final String MAKE = """
            insert into ballot_key (id, wave_id, group_id, public_key, private_key)
            values (:id, :wave, :group, :public, :private)
            on conflict (wave_id, group_id) do nothing""";

    /// Whoever comes too late for the group leaves the spare one unused.
    private static final String TAKE_SPARE = """
            with spare as (
                delete from ballot_key_spare
                where id = (select id from ballot_key_spare order by id limit 1 for update skip locked)
                returning id, public_key, private_key
            )
            insert into ballot_key (id, wave_id, group_id, public_key, private_key)
            select id, :wave, :group, public_key, private_key from spare
            on conflict (wave_id, group_id) do nothing""";

    private static final String MAKE_SPARE =
            "insert into ballot_key_spare (id, public_key, private_key) values (:id, :public, :private)";

    private static final String SEAT = """
            insert into ballot_register (wave_id, group_id, seats) values (:wave, :group, :seats)
            on conflict (wave_id, group_id) do nothing""";

    private static final String FORGET = """
            update ballot_key set private_key = null
            from wave
            where wave.id = wave_id and wave.state in ('CLOSING', 'CLOSED') and private_key is not null""";

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
        jdbi.useHandle(handle -> {
            in(wave, group.id(), handle.createUpdate(SEAT))
                    .bind("seats", new byte[group.size() * HASH])
                    .execute();
            if (in(wave, group.id(), handle.createUpdate(TAKE_SPARE)).execute() == 0) {
                keep(in(wave, group.id(), handle.createUpdate(MAKE)));
            }
        });
        return of(wave, group.id()).orElseThrow();
    }

    @Override
    public int spares() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from ballot_key_spare")
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public void makeSpare() {
        jdbi.useHandle(handle -> keep(handle.createUpdate(MAKE_SPARE)));
    }

    private void keep(Update insert) {
        var pair = pair();
        var id = KeyId.of((RSAPublicKey) pair.getPublic());
        insert.bind("id", id.fingerprint())
                .bind("public", pair.getPublic().getEncoded())
                .bind("private", safe.seal(id, pair.getPrivate()))
                .execute();
    }

    private static Update in(WaveId wave, TeamId group, Update statement) {
        return statement.bind("wave", wave.value()).bind("group", group.value());
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
