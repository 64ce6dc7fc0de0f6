package io.undercurrent.pilot.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    /// NIST, FIPS 180-2, appendix B.1.
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void a_seal_is_the_published_fingerprint() {
        assertThat(Seal.of("abc").hash()).isEqualTo(OF_ABC);
    }

    @Test
    void a_text_that_was_changed_breaks_its_seal() {
        assertThat(new Seal("abc", OF_ABC).holds()).isTrue();
        assertThat(new Seal("abd", OF_ABC).holds()).isFalse();
    }
}
