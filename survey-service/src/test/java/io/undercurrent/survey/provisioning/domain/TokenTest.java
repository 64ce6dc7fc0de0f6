package io.undercurrent.survey.provisioning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    private static final Instant NOW = Instant.parse("2026-03-16T12:00:00Z");

    private final Token token = Token.fresh(UUID.randomUUID());
    private final Lock lock = new Lock(token.digest(), Optional.empty());

    @Test
    void what_is_written_is_read_again() {
        assertThat(Token.read(token.text())).contains(token);
    }

    @Test
    void no_two_tokens_of_a_client_are_alike() {
        assertThat(Token.fresh(token.client())).isNotEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "uct_", "uct_x_y", "eyJhbGciOiJSUzI1NiJ9.e30.x", "uct_00000000000000000000000000000000_short"
            })
    void nonsense_is_no_token(String text) {
        assertThat(Token.read(text)).isEmpty();
    }

    @Test
    void printing_a_token_does_not_tell_it() {
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    @Test
    void a_lock_opens_to_its_token_alone() {
        assertThat(lock.opensTo(token, NOW)).isTrue();
        assertThat(lock.opensTo(Token.fresh(token.client()), NOW)).isFalse();
    }

    @Test
    void a_changed_lock_opens_to_the_former_token_until_its_time_is_over() {
        var fresh = Token.fresh(token.client());

        var changed = lock.changedTo(fresh, NOW.plusSeconds(60));

        assertThat(changed.opensTo(fresh, NOW)).isTrue();
        assertThat(changed.opensTo(token, NOW.plusSeconds(59))).isTrue();
        assertThat(changed.opensTo(token, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void a_lock_changed_twice_forgets_the_first_token() {
        var changed = lock.changedTo(Token.fresh(token.client()), NOW.plusSeconds(60))
                .changedTo(Token.fresh(token.client()), NOW.plusSeconds(60));

        assertThat(changed.opensTo(token, NOW)).isFalse();
    }
}
