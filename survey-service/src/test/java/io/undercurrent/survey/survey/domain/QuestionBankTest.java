package io.undercurrent.survey.survey.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionBankTest {

    private static final Questions FOUR_IN_TURN = new Questions(List.of(), 4);

    @Test
    void every_question_is_put_in_every_language_in_words_of_its_own() {
        for (var language : Language.values()) {
            var texts = QuestionBank.items().stream()
                    .flatMap(item -> item.text(language).stream())
                    .collect(toSet());

            assertThat(texts).hasSize(23);
        }
        assertThat(QuestionBank.item("friction-1").orElseThrow().texts().values())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_scale_has_five_answers_in_every_language() {
        for (var language : Language.values()) {
            for (var scale : Scale.values()) {
                assertThat(scale.labels(language)).hasSize(5).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void agreeing_is_bad_news_of_five_questions() {
        assertThat(QuestionBank.items())
                .filteredOn(item -> item.direction().reversed())
                .extracting(Item::key)
                .containsExactly("job-insecurity-1", "friction-1", "compliance-1", "workaround-1", "manager-targets-1");
    }

    @Test
    void a_wave_asks_the_core_and_four_others() {
        var asked = FOUR_IN_TURN.of(1, QuestionBank.items());

        assertThat(asked).hasSize(10);
        assertThat(asked).filteredOn(item -> item.kind() == ItemKind.CORE).hasSize(6);
    }

    @Test
    void after_five_waves_every_question_was_asked() {
        var asked = new HashSet<Item>();
        for (var wave = 1; wave <= 5; wave++) {
            asked.addAll(FOUR_IN_TURN.of(wave, QuestionBank.items()));
        }

        assertThat(asked).isEqualTo(Set.copyOf(QuestionBank.items()));
    }

    @Test
    void no_wave_asks_a_question_twice() {
        for (var wave = 1; wave <= 40; wave++) {
            assertThat(new Questions(List.of(), 17).of(wave, QuestionBank.items()))
                    .doesNotHaveDuplicates();
        }
    }
}
