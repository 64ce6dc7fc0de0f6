package io.undercurrent.survey.workforce.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table by COPY as they come; no more than a window of them is in memory.
final class CopyStream {

    private static final int WINDOW = 1 << 16;

    private final Handle handle;
    private final String table;
    private final StringBuilder text = new StringBuilder(WINDOW + 1_024);
    private @Nullable CopyIn road;

    CopyStream(Handle handle, String table) {
        this.handle = handle;
        this.table = table;
    }

    void row(@Nullable Object... values) {
        for (var place = 0; place < values.length; place++) {
            if (place > 0) {
                text.append('\t');
            }
            append(values[place]);
        }
        text.append('\n');
        if (text.length() >= WINDOW) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        var words = value.toString();
        for (var place = 0; place < words.length(); place++) {
            append(words.charAt(place));
        }
    }

    private void append(char character) {
        switch (character) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(character);
        }
    }

    private void send() {
        var bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        try {
            open().writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException outage) {
            throw new IllegalStateException("Rows could not be stored", outage);
        }
    }

    private CopyIn open() throws SQLException {
        if (road == null) {
            road = handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin");
        }
        return road;
    }

    /// Sends what is left; until then the connection serves nothing else.
    void end() {
        if (!text.isEmpty()) {
            send();
        }
        try {
            if (road != null) {
                road.endCopy();
            }
        } catch (SQLException outage) {
            throw new IllegalStateException("Rows could not be stored", outage);
        }
        road = null;
    }

    /// Frees the connection when the rows ended with a failure.
    void giveUp() {
        try {
            if (road != null && road.isActive()) {
                road.cancelCopy();
            }
        } catch (SQLException _) {
            // whatever went wrong before is what is told
        }
        road = null;
    }
}
