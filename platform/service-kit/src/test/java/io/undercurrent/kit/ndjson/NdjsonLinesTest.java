package io.undercurrent.kit.ndjson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.kit.json.StrictJson;
import io.undercurrent.kit.ndjson.Line.Accepted;
import io.undercurrent.kit.ndjson.Line.Rejected;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class NdjsonLinesTest {

    record Row(
            @NotNull String team,
            @Nullable YearWeek week,
            @Min(0) @Nullable Integer active) {}

    private final NdjsonLines lines = new NdjsonLines(StrictJson.mapper(), validator(), 60);

    @Test
    void every_line_is_a_row() {
        var read = read("""
                {"team":"a","week":"2026-W11","active":3}
                {"team":"b"}""");

        assertThat(read)
                .containsExactly(
                        new Accepted<>(1, new Row("a", YearWeek.parse("2026-W11"), 3)),
                        new Accepted<>(2, new Row("b", null, null)));
    }

    @Test
    void a_text_that_no_database_holds_is_refused() {
        var read = read("{\"team\":\"a\\u0000\"}");

        assertThat(read).containsExactly(new Rejected<>(1, "invalid-value", "holds the character NUL", "/team"));
    }

    @Test
    void a_bad_line_never_stops_the_rest() {
        var read = read("""
                {"team":"a"}
                {"team":
                {"team":"b","week":"2026-W54"}
                {"team":"c","colour":"red"}
                {"active":1}
                {"team":"d","active":-1}
                {"team":"e","active":"7"}
                {"team":"f"} {"team":"g"}
                null
                {"team":"z"}
                """);

        assertThat(read.getFirst()).isInstanceOf(Accepted.class);
        assertThat(read.getLast()).isEqualTo(new Accepted<>(10, new Row("z", null, null)));
        assertThat(read.subList(1, 9)).allSatisfy(line -> assertThat(line).isInstanceOf(Rejected.class));
        assertThat(read.subList(1, 9))
                .map(line -> ((Rejected<Row>) line).code())
                .containsExactly(
                        "malformed-json",
                        "invalid-value",
                        "unknown-field",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value",
                        "invalid-value");
        assertThat(read.subList(2, 7))
                .map(line -> ((Rejected<Row>) line).pointer())
                .containsExactly("/week", "/colour", "/team", "/active", "/active");
    }

    @Test
    void empty_lines_count_and_are_passed_over() {
        var read = read("\n  \r\n{\"team\":\"a\"}\r\n\n");

        assertThat(read).containsExactly(new Accepted<>(3, new Row("a", null, null)));
    }

    @Test
    void a_line_without_end_is_refused_and_not_held() {
        var read = read("{\"team\":\"" + "x".repeat(1_000) + "\"}\n{\"team\":\"b\"}");

        assertThat(read)
                .containsExactly(
                        new Rejected<>(1, "line-too-long", "is longer than 60 bytes", ""),
                        new Accepted<>(2, new Row("b", null, null)));
    }

    @Test
    void an_array_is_rows_too() {
        var read = read(" [{\"team\":\"a\"}, {\"team\":1}, {\"team\":\"c\"}]\n");

        assertThat(read).map(Line::number).containsExactly(1L, 2L, 3L);
        assertThat(read.get(1)).isEqualTo(new Rejected<>(2, "invalid-value", "is not a text", "/team"));
    }

    @Test
    void an_array_that_breaks_off_ends_with_a_refusal() {
        var read = read("[{\"team\":\"a\"}, {\"team\":");

        assertThat(read.getFirst()).isInstanceOf(Accepted.class);
        assertThat(read.getLast()).isInstanceOf(Rejected.class);
        assertThat(read).hasSize(2);
    }

    @Test
    void more_behind_an_array_is_refused() {
        var read = read("[{\"team\":\"a\"}] {}");

        assertThat(read).hasSize(2);
        assertThat(read.getLast()).isInstanceOf(Rejected.class);
    }

    @Test
    void nothing_is_no_rows() {
        assertThat(read("")).isEmpty();
        assertThat(read("[]")).isEmpty();
    }

    @Test
    @SuppressWarnings("InputStreamSlowMultibyteRead") // speed is not what is tested
    void rows_are_read_as_they_arrive() {
        var endless = new InputStream() {
            private final byte[] row = "{\"team\":\"a\"}\n".getBytes(UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                return row[at++ % row.length];
            }
        };

        assertThat(lines.read(endless, Row.class).limit(10_000)).hasSize(10_000);
    }

    private List<Line<Row>> read(String text) {
        return lines.read(new ByteArrayInputStream(text.getBytes(UTF_8)), Row.class)
                .toList();
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
