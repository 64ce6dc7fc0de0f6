package io.undercurrent.survey.workforce.http;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SniffedTextTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ASCII = "plain ".repeat(30_000);

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Zoë, €5, naïef 𝄞", "\r\n\t"})
    void utf_8_is_read_as_it_is(String text) throws IOException {
        assertThat(read(new SniffedText(stream(text.getBytes(UTF_8))))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536})
    void a_letter_may_lie_across_two_windows(int before) throws IOException {
        var text = "x".repeat(before) + "€€€";

        assertThat(read(new SniffedText(stream(text.getBytes(UTF_8))))).isEqualTo(text);
    }

    @Test
    void a_byte_order_mark_is_no_text() throws IOException {
        assertThat(read(new SniffedText(stream("\uFEFFZoë".getBytes(UTF_8))))).isEqualTo("Zoë");
    }

    @Test
    void windows_1252_shows_itself_late() throws IOException {
        var text = new SniffedText(stream((ASCII + "Zoë €").getBytes(WINDOWS_1252)));

        assertThat(read(text)).isEqualTo(ASCII + "Zoë €");
        assertThat(text.encoding()).isEqualTo(WINDOWS_1252);
    }

    @Test
    void a_letter_cut_off_at_the_end_was_windows_1252() throws IOException {
        assertThat(read(new SniffedText(stream(new byte[] {'Z', 'o', (byte) 0xEB}))))
                .isEqualTo("Zoë");
    }

    @Test
    void plain_text_is_utf_8() throws IOException {
        var text = new SniffedText(stream(ASCII.getBytes(UTF_8)));

        assertThat(read(text)).isEqualTo(ASCII);
        assertThat(text.encoding()).isEqualTo(UTF_8);
    }

    @Test
    void two_encodings_in_one_file_are_refused() {
        var both = new SequenceInputStream(
                stream((ASCII + "Zoë").getBytes(UTF_8)), stream((ASCII + "Zoë").getBytes(WINDOWS_1252)));

        assertThatThrownBy(() -> read(new SniffedText(both))).hasMessageContaining("encoding-mixed");
    }

    @Test
    void utf_16_is_refused_with_its_mark_and_without() {
        assertThatThrownBy(() -> read(new SniffedText(stream("Zoë".getBytes(UTF_16LE)))))
                .hasMessageContaining("encoding-unknown");
        assertThatThrownBy(() -> read(new SniffedText(stream("\uFEFFanna".getBytes(UTF_16LE)))))
                .hasMessageContaining("encoding-unknown");
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static String read(SniffedText text) throws IOException {
        var whole = new StringWriter();
        text.transferTo(whole);
        return whole.toString();
    }
}
