package io.undercurrent.survey.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.survey.survey.domain.Charter.Rhythm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final Contract CONTRACT = new Contract("{}");
    private static final Contract OTHER = new Contract("{\"name\":\"other\"}");

    @Test
    void the_hash_is_the_one_that_sha256sum_writes() {
        assertThat(CONTRACT.hash()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    @Test
    void without_a_word_of_the_works_council_nothing_is_sealed() {
        assertThat(draft(true).maySeal()).isFalse();
    }

    @Test
    void where_it_has_no_say_nobody_waits_for_the_works_council() {
        assertThat(draft(false).maySeal()).isTrue();
    }

    @Test
    void the_newest_word_of_the_works_council_counts() {
        assertThat(draft(true, yes(CONTRACT)).maySeal()).isTrue();
        assertThat(draft(true, yes(CONTRACT), no(CONTRACT)).maySeal()).isFalse();
    }

    @Test
    void a_yes_to_another_contract_is_no_yes_to_this_one() {
        assertThat(draft(true, yes(OTHER)).maySeal()).isFalse();
    }

    @Test
    void thresholds_are_only_ever_raised() {
        assertThatThrownBy(() -> new Thresholds(4, 8, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(5, 7, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thresholds(5, 8, 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_weekly_wave_ends_before_the_next_one_begins() {
        assertThatThrownBy(() -> new Rhythm(Programme.WEEKLY, 8, Optional.empty(), Reminders.usual(8)))
                .hasMessageContaining("1 to 7 days");
    }

    private static Consent yes(Contract contract) {
        return new Consent(true, contract.hash(), "council", Optional.empty(), Instant.EPOCH);
    }

    private static Consent no(Contract contract) {
        return new Consent(false, contract.hash(), "council", Optional.empty(), Instant.EPOCH);
    }

    private static Survey.Draft draft(boolean consentRequired, Consent... consents) {
        var charter = new Charter(
                "Pulse",
                "To know",
                new Rhythm(Programme.WEEKLY, 7, Optional.empty(), Reminders.usual(7)),
                new TreeSet<>(),
                Thresholds.LOWEST,
                24,
                new Questions(List.of(), 4),
                new TreeSet<>(List.of(Language.EN)),
                consentRequired);
        return new Survey.Draft(
                new Survey.Promise(new SurveyId(UUID.randomUUID()), charter, List.of(), CONTRACT), List.of(consents));
    }
}
