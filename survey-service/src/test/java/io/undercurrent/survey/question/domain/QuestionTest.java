package io.undercurrent.survey.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class QuestionTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-13");
    private static final YearWeek WEEK = YearWeek.from(FRIDAY);
    private static final Asker SOMEBODY = new Asker.Named("e-1", "Ada");
    private static final Asker NOBODY_KNOWS_WHO = new Asker.Anonymous(SecretDigest.of("my secret"));
    private static final Words WHY = new Words("Why?");

    @Test
    void an_anonymous_question_tells_the_week_only() {
        var question = asked(NOBODY_KNOWS_WHO);

        assertThat(question.opening().day()).isEqualTo(LocalDate.parse("2026-03-09"));
    }

    @Test
    void only_the_secret_opens_an_anonymous_thread() {
        assertThat(NOBODY_KNOWS_WHO.knows(SecretDigest.of("my secret"))).isTrue();
        assertThat(NOBODY_KNOWS_WHO.knows(SecretDigest.of("another"))).isFalse();
        assertThat(SOMEBODY.knows(SecretDigest.of("my secret"))).isFalse();
    }

    @Test
    void a_reply_answers_and_asking_on_opens_again() {
        var asked = asked(SOMEBODY);

        var answered = asked.replied("Lea", new Words("Because."), FRIDAY);
        var askedOn = answered.askedOn(WHY, FRIDAY);

        assertThat(asked.state()).isEqualTo(QuestionState.OPEN);
        assertThat(answered.state()).isEqualTo(QuestionState.ANSWERED);
        assertThat(askedOn.state()).isEqualTo(QuestionState.OPEN);
    }

    @Test
    void a_question_is_open_in_every_week_until_it_is_answered() {
        var answered = asked(SOMEBODY).replied("Lea", new Words("Because."), FRIDAY.plusDays(10));

        var weeks = List.of(WEEK, WEEK.plusWeeks(1), WEEK.plusWeeks(2)).stream()
                .map(week -> Backlog.of("care", week, List.of(answered)));

        assertThat(weeks)
                .containsExactly(
                        new Backlog("care", WEEK, 1, 0, Optional.empty()),
                        new Backlog("care", WEEK.plusWeeks(1), 1, 0, Optional.empty()),
                        new Backlog("care", WEEK.plusWeeks(2), 0, 1, Optional.of(DaysBand.FORTNIGHT)));
    }

    @Test
    void the_wait_of_an_anonymous_asker_is_never_told_shorter_than_it_was() {
        var answered = asked(NOBODY_KNOWS_WHO).replied("Lea", new Words("Because."), FRIDAY);

        var backlog = Backlog.of("care", WEEK, List.of(answered));

        assertThat(backlog.medianDays()).contains(DaysBand.WEEK);
    }

    @Test
    void a_hidden_question_does_not_count() {
        var hidden = asked(SOMEBODY).hidden(new Words("It names a colleague."));

        assertThat(Backlog.of("care", WEEK, List.of(hidden)).open()).isZero();
        assertThat(Backlog.of("care", WEEK, List.of(hidden.shownAgain())).open())
                .isOne();
    }

    @Test
    void what_reads_as_before_is_not_told_again() {
        var question = asked(SOMEBODY);
        var first = new Retelling("care", List.of(question), List.of(), Optional.empty()).news(FRIDAY);

        var again = new Retelling("care", List.of(question), first, Optional.empty()).news(FRIDAY);
        var hidden = new Retelling("care", List.of(question.hidden(WHY)), first, Optional.empty()).news(FRIDAY);

        assertThat(first).containsExactly(new ToldBacklog(new Backlog("care", WEEK, 1, 0, Optional.empty()), 1));
        assertThat(again).isEmpty();
        assertThat(hidden).containsExactly(new ToldBacklog(new Backlog("care", WEEK, 0, 0, Optional.empty()), 2));
    }

    @Test
    void a_new_week_is_told_even_when_nobody_said_anything() {
        var question = asked(SOMEBODY);
        var first = new Retelling("care", List.of(question), List.of(), Optional.empty()).news(FRIDAY);

        var news = new Retelling("care", List.of(question), first, Optional.empty()).news(FRIDAY.plusWeeks(1));

        assertThat(news)
                .containsExactly(new ToldBacklog(new Backlog("care", WEEK.plusWeeks(1), 1, 0, Optional.empty()), 1));
    }

    @Test
    void weeks_in_which_erased_questions_were_counted_are_not_told_again() {
        var question = asked(SOMEBODY);
        var first = new Retelling("care", List.of(question), List.of(), Optional.empty()).news(FRIDAY);

        var news = new Retelling("care", List.of(), first, Optional.of(WEEK.plusWeeks(1))).news(FRIDAY.plusWeeks(1));

        assertThat(news)
                .containsExactly(new ToldBacklog(new Backlog("care", WEEK.plusWeeks(1), 0, 0, Optional.empty()), 1));
    }

    @Test
    void words_can_be_seen() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("a\u0000b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Words("a".repeat(2_001)));
        assertThat(new Words("two\nlines").text()).hasSize(9);
    }

    private static Question asked(Asker asker) {
        return Question.asked("care", asker, new Keeping(24), Message.of(asker, FRIDAY, WHY));
    }
}
