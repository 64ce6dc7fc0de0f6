package io.undercurrent.survey.question.postgres;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.undercurrent.survey.ballot.domain.Ballot;
import io.undercurrent.survey.question.domain.BallotUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresBallotUses implements BallotUses {

    private static final byte[] ASKING = "io.undercurrent.survey.question.v1\0".getBytes(US_ASCII);

    private static final String USE = """
            insert into question_ballot as known (digest, asked) values (:digest, 1)
            on conflict (digest) do update set asked = known.asked + 1 where known.asked < :most""";

    private final Jdbi jdbi;

    PostgresBallotUses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean mayAsk(Ballot ballot) {
        var used = jdbi.withHandle(handle -> handle.createUpdate(USE)
                .bind("digest", digest(ballot))
                .bind("most", MOST)
                .execute());
        return used == 1;
    }

    private static byte[] digest(Ballot ballot) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(ASKING);
            return sha.digest(ballot.message().bytes());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
