package io.undercurrent.survey.ballot.postgres;

import io.undercurrent.survey.ballot.domain.Octets;
import io.undercurrent.survey.ballot.domain.Register;
import io.undercurrent.survey.wave.domain.Seat;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@ApplicationScoped
class PostgresRegister implements Register {

    private static final int HASH = 32;
    private static final byte[] FREE = new byte[HASH];

    private static final String HAS_ISSUED = """
        select exists (
            select from ballot_register
            where wave_id = :wave and group_id = :group and substring(seats from :from for 32) <> :free)\
        """;

    /// Whoever comes at the same time waits for the row, and looks at the seat again.
    private static final String ISSUE = """
        update ballot_register set seats = overlay(seats placing :hash from :from for 32)
        where wave_id = :wave and group_id = :group and length(seats) >= :from + 31
          and substring(seats from :from for 32) in (:free, :hash)\
        """;

    private final Jdbi jdbi;

    PostgresRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean hasIssued(WaveId wave, Seat seat) {
        return jdbi.withHandle(handle -> at(wave, seat, handle.createQuery(HAS_ISSUED))
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean issue(WaveId wave, Seat seat, Octets hashOfBlindedMessage) {
        return jdbi.withHandle(handle -> at(wave, seat, handle.createUpdate(ISSUE))
                        .bind("hash", hashOfBlindedMessage.bytes())
                        .execute()
                == 1);
    }

    private static <S extends SqlStatement<S>> S at(WaveId wave, Seat seat, S statement) {
        return statement
                .bind("wave", wave.value())
                .bind("group", seat.group().value())
                .bind("from", seat.number() * HASH + 1)
                .bind("free", FREE);
    }
}
