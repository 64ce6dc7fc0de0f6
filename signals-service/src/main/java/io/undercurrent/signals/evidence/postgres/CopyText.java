package io.undercurrent.signals.evidence.postgres;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Rows on their way into a table by COPY, in PostgreSQL's text format.
final class CopyText {

    private static final int WINDOW = 1 << 16;

    private final StringBuilder text = new StringBuilder();
    private final String columns;

    CopyText(String columns) {
        this.columns = columns;
    }

    void row(@Nullable Object... values) {
        var separator = "";
        for (var value : values) {
            text.append(separator);
            append(value);
            separator = "\t";
        }
        text.append('\n');
    }

    /// Texts as one value.
    static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(joining(",", "{", "}"));
    }

    void into(Handle handle, String table) {
        if (text.isEmpty()) {
            return;
        }
        var statement = "copy %s (%s) from stdin".formatted(table, columns);
        try {
            handle.getConnection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement, new StringReader(text.toString()), WINDOW);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Facts could not be laid beside those in use", e);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words);
            case Integer number -> text.append(number.intValue());
            case Long number -> text.append(number.longValue());
            default -> text.append(value);
        }
    }

    private void escape(String words) {
        for (int at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
