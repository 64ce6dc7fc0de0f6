package io.undercurrent.signals.evidence.postgres;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/// The rows of a question as PostgreSQL copies them out in binary: no number becomes a text only to be read again, and
/// all rows come in one stream.
record CopiedRows(Handle handle) {

    private static final int SIGNATURE = 11;
    private static final int FLAGS = 4;

    /// @param select without parameters; a copy knows none
    void each(String select, Consumer<CopiedRow> take) {
        try {
            var copy = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy (" + select + ") to stdout (format binary)");
            pass(copy, take);
        } catch (SQLException e) {
            throw new IllegalStateException("Stored facts cannot be read", e);
        }
    }

    private static void pass(CopyOut copy, Consumer<CopiedRow> take) throws SQLException {
        var isFirst = true;
        for (var bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
            var message = ByteBuffer.wrap(bytes);
            if (isFirst) {
                skipHeader(message);
                isFirst = false;
            }
            if (message.getShort() >= 0) {
                take.accept(new CopiedRow(bytes, message.position()));
            }
        }
    }

    private static void skipHeader(ByteBuffer message) {
        message.position(SIGNATURE + FLAGS);
        var extension = message.getInt();
        message.position(message.position() + extension);
    }
}
