package io.undercurrent.survey.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.survey.domain.QuestionBank;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionTest {

    private static final Counts MOSTLY_AGREE = new Counts(List.of(0, 1, 2, 3, 4));
    private static final Counts MOSTLY_DISAGREE = new Counts(List.of(4, 3, 2, 1, 0));

    @Test
    void whoever_worries_about_the_job_feels_much_job_insecurity() {
        assertThat(toldOf("job-insecurity-1")).isEqualTo(MOSTLY_AGREE);
    }

    @Test
    void whoever_sees_a_future_here_feels_little_job_insecurity() {
        assertThat(toldOf("job-insecurity-2")).isEqualTo(MOSTLY_DISAGREE);
    }

    @Test
    void whoever_got_room_carries_little_load_as_a_manager() {
        assertThat(toldOf("manager-room-1")).isEqualTo(MOSTLY_DISAGREE);
    }

    @Test
    void whoever_kept_the_targets_carries_much_load_as_a_manager() {
        assertThat(toldOf("manager-targets-1")).isEqualTo(MOSTLY_AGREE);
    }

    @Test
    void whoever_repairs_output_meets_much_friction() {
        assertThat(toldOf("friction-1")).isEqualTo(MOSTLY_AGREE);
    }

    @Test
    void every_construct_of_the_bank_is_known_by_name() {
        assertThat(List.of("role-clarity", "attitude", "trust-in-organisation", "learning-time"))
                .allMatch(QuestionBank::knows);
        assertThat(QuestionBank.knows("happiness")).isFalse();
    }

    private static Counts toldOf(String item) {
        return ItemAnswers.toItem(QuestionBank.item(item).orElseThrow(), MOSTLY_AGREE, 0)
                .counts();
    }
}
