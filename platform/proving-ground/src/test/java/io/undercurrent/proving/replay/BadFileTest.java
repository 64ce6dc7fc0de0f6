package io.undercurrent.proving.replay;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever brings a file of their own reads where it is wrong, and what was expected there.
class BadFileTest {
    private static final String HEADING = "team,week,construct,n1,n2,n3,n4,n5,dont-know,invited,answered\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2026-W54,attitude,1,1,1,1,1,0,9,5 | Line 2, column week: expected an ISO week such as 2026-W11, or a date in it, found \"2026-W54\"",
                "a,2026-W11,attitude,1,x,1,1,1,0,9,5 | Line 2, column n2: expected a number, found \"x\"",
                "a,2026-W11,attitude,1,-1,1,1,1,0,9,5 | Line 2, column n2: expected a whole number of 0 or more, found \"-1\"",
                "a,2026-W11,attitude,1,NaN,1,1,1,0,9,5 | Line 2, column n2: expected a finite number, found \"NaN\"",
                "a,2026-W11,attitude,1,1,1,1,1,0,9,11 | Line 2, column answered: expected at most the 9 invited, found \"11\"",
                "a,2026-W11,attitude,3,1,1,1,1,0,9,5 | Line 2, column n1: expected n1 to n5 and dont-know to add up to at most the 5 answered, found \"3\"",
                "a,2026-W11,,1,1,1,1,1,0,9,5 | Line 2, column construct: expected either an item or a construct of the question bank, found \"\"",
                ",2026-W11,attitude,1,1,1,1,1,0,9,5 | Line 2, column team: expected a value, found \"\""
            })
    void a_long_file_says_line_and_column(String row, String message) throws IOException {
        var file = write(HEADING + row + "\n");

        assertThatThrownBy(() -> LongFile.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessage(message);
    }

    @Test
    void what_is_told_twice_or_otherwise_is_refused() throws IOException {
        var row = "a,2026-W11,attitude,1,1,1,1,1,0,9,5\n";
        var twice = write(HEADING + row + row);
        assertThatThrownBy(() -> LongFile.read(twice)).hasMessage("Line 3: attitude of a in 2026-W11 is told twice");

        var otherwise = write(HEADING + row + "a,2026-W11,friction,1,1,1,1,1,0,9,6\n");
        assertThatThrownBy(() -> LongFile.read(otherwise)).hasMessageStartingWith("Line 3, column answered");
    }

    @Test
    void a_heading_that_lacks_a_column_is_told_with_what_it_has() throws IOException {
        var file = write("team,week\na,2026-W11\n");

        assertThatThrownBy(() -> LongFile.read(file))
                .hasMessage("Line 1: the heading lacks [n1, n2, n3, n4, n5, invited, answered]; it has [team, week]");
    }

    @Test
    void a_series_has_two_columns_of_numbers_and_at_least_three_rows() throws IOException {
        var threeColumns = write("a,b,c\n1,2,3\n");
        assertThatThrownBy(() -> SeriesFile.read(threeColumns))
                .hasMessage("Line 1: expected two columns, found 3: [a, b, c]");

        var words = write("a,b\n1,2\n2,three\n3,4\n");
        assertThatThrownBy(() -> SeriesFile.read(words))
                .hasMessage("Line 3, column b: expected a number, found \"three\"");

        var tooShort = write("a,b\n1,2\n2,3\n");
        assertThatThrownBy(() -> SeriesFile.read(tooShort)).hasMessageContaining("at least three values");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | Line 1", "a,b | Line 2", "'a,b\n1,2,3' | Line 2", "'a,b\n1,\"open' | Line 2"})
    void what_is_no_table_is_told_as_such(String text, String where) throws IOException {
        var file = write(text);

        assertThatThrownBy(() -> SeriesFile.read(file))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith(where);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }
}
