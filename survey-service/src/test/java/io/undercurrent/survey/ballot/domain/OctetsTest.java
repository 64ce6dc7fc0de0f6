package io.undercurrent.survey.ballot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetsTest {

    @Test
    void bytes_come_out_as_they_went_in() {
        var bytes = new byte[] {-1, 0, 62, 63, 127};

        assertThat(new Octets(Octets.of(bytes).text()).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 64, 255, 256})
    void their_number_is_known_from_the_text(int number) {
        assertThat(Octets.of(new byte[number]).length()).isEqualTo(number);
    }

    /// FIPS 180-2, appendix B.1
    @Test
    void the_hash_is_the_published_one() {
        var abc = Octets.of(new byte[] {'a', 'b', 'c'});

        assertThat(abc.sha256().text()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA==", "A", "AB", "A+B/", "not base64!"})
    void one_text_stands_for_one_row_of_bytes(String text) {
        assertThatThrownBy(() -> new Octets(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 2047, 2049, 8192})
    void a_key_is_neither_short_nor_odd(int bits) {
        assertThatThrownBy(() -> new KeyLength(bits)).isInstanceOf(IllegalArgumentException.class);
    }
}
