package io.undercurrent.survey.workforce.http;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Comparator;

/// What stands between the columns of a table.
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    char character() {
        return character;
    }

    /// The one that stands most often in the heading, outside quotes; the reader is put back to its beginning.
    static Delimiter of(Reader text, int longestLine) throws IOException {
        text.mark(longestLine);
        var heading = heading(text, longestLine);
        text.reset();
        return Arrays.stream(values())
                .max(Comparator.comparingLong(delimiter -> delimiter.countIn(heading)))
                .orElseThrow();
    }

    private static String heading(Reader text, int longestLine) throws IOException {
        var heading = new StringBuilder();
        var quoted = false;
        for (var read = text.read(); read >= 0 && heading.length() < longestLine - 1; read = text.read()) {
            quoted ^= read == '"';
            if (!quoted && (read == '\n' || read == '\r')) {
                break;
            }
            heading.append(quoted ? ' ' : (char) read);
        }
        return heading.toString();
    }

    private long countIn(String heading) {
        return heading.chars().filter(letter -> letter == character).count();
    }
}
