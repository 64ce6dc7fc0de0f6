package io.undercurrent.survey.workforce.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into a table by COPY, the fastest road there is.
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    void row(@Nullable Object... values) {
        var separator = "";
        for (var value : values) {
            text.append(separator);
            append(value);
            separator = "\t";
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        value.toString().chars().forEach(this::escape);
    }

    private void escape(int character) {
        switch (character) {
            case '\\' -> text.append("\\\\");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append((char) character);
        }
    }

    void into(Handle handle, String tableAndColumns) {
        if (text.isEmpty()) {
            return;
        }
        try {
            handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + tableAndColumns + " from stdin", new StringReader(text.toString()));
        } catch (SQLException | IOException outage) {
            throw new IllegalStateException("Rows could not be stored", outage);
        }
    }
}
