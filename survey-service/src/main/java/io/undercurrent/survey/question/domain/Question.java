package io.undercurrent.survey.question.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// What somebody of a team wants to know about role and AI, and what was said to it since.
public record Question(
        QuestionId id, String team, Asker asker, Keeping keeping, List<Message> thread, Optional<Words> hiddenBecause) {

    public Question {
        thread = List.copyOf(thread);
        if (thread.isEmpty() || thread.getFirst().isReply()) {
            throw new IllegalArgumentException("A thread begins with what was asked");
        }
    }

    public static Question asked(String team, Asker asker, Keeping keeping, Message opening) {
        return new Question(QuestionId.fresh(), team, asker, keeping, List.of(opening), Optional.empty());
    }

    public Question replied(String leader, Words words, LocalDate day) {
        return with(new Message(Optional.of(leader), day, words));
    }

    /// The asker goes on: the question stands open again.
    public Question askedOn(Words words, LocalDate day) {
        return with(Message.of(asker, day, words));
    }

    private Question with(Message message) {
        var longer = Stream.concat(thread.stream(), Stream.of(message)).toList();
        return new Question(id, team, asker, keeping, longer, hiddenBecause);
    }

    public Question hidden(Words reason) {
        return new Question(id, team, asker, keeping, thread, Optional.of(reason));
    }

    public Question shownAgain() {
        return new Question(id, team, asker, keeping, thread, Optional.empty());
    }

    public QuestionState state() {
        if (hiddenBecause.isPresent()) {
            return QuestionState.HIDDEN;
        }
        return thread.getLast().isReply() ? QuestionState.ANSWERED : QuestionState.OPEN;
    }

    public Message opening() {
        return thread.getFirst();
    }

    boolean isOpenAtTheEndOf(YearWeek week) {
        return hiddenBecause.isEmpty()
                && thread.stream()
                        .filter(message -> message.isSaidBy(week))
                        .reduce((_, later) -> later)
                        .filter(last -> !last.isReply())
                        .isPresent();
    }

    /// How long the asker waited for the first reply, when it came in that week. An anonymous asker's wait is counted
    /// from the beginning of the week of the question, so it is never told shorter than it was.
    OptionalLong daysToAnswerIn(YearWeek week) {
        return thread.stream()
                .filter(Message::isReply)
                .findFirst()
                .filter(first -> hiddenBecause.isEmpty() && first.isSaidIn(week))
                .map(first -> OptionalLong.of(ChronoUnit.DAYS.between(opening().day(), first.day())))
                .orElse(OptionalLong.empty());
    }
}
