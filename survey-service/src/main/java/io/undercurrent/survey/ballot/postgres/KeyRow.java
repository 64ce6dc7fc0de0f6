package io.undercurrent.survey.ballot.postgres;

import io.undercurrent.survey.ballot.domain.BallotKey;
import io.undercurrent.survey.ballot.domain.KeyId;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

final class KeyRow {

    private KeyRow() {}

    static BallotKey key(ResultSet row, StatementContext context) throws SQLException {
        return new BallotKey(
                new KeyId(row.getString("id")),
                new WaveId(row.getObject("wave_id", UUID.class)),
                new TeamId(row.getString("group_id")),
                publicKey(row.getBytes("public_key")));
    }

    private static RSAPublicKey publicKey(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("What was stored as a public key is none", broken);
        }
    }
}
