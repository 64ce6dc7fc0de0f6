package io.undercurrent.survey.question;

import io.undercurrent.survey.question.domain.Question;
import io.undercurrent.survey.question.domain.QuestionId;
import io.undercurrent.survey.question.domain.Questions;
import io.undercurrent.survey.question.domain.SecretDigest;
import io.undercurrent.survey.question.domain.Words;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Adds to a question what leaders reply and what the asker goes on to ask, and takes it out of sight or back.
@ApplicationScoped
public class CarryOnThread {

    private final Questions questions;
    private final TellBacklog tellBacklog;
    private final Today today;

    CarryOnThread(Questions questions, TellBacklog tellBacklog, Today today) {
        this.questions = questions;
        this.tellBacklog = tellBacklog;
        this.today = today;
    }

    /// Nothing when there is no such question among those of the teams; without teams, all are meant.
    @Transactional
    public Optional<Question> reply(QuestionId id, Optional<Set<String>> among, String leader, Words words) {
        return change(
                id,
                question -> among.map(seen -> seen.contains(question.team())).orElse(true),
                question -> question.replied(leader, words, today.day()));
    }

    @Transactional
    public Optional<Question> askOn(QuestionId id, SecretDigest secret, Words words) {
        return askOn(id, question -> question.asker().knows(secret), words);
    }

    @Transactional
    public Optional<Question> askOn(QuestionId id, String employeeId, Words words) {
        return askOn(id, question -> question.asker().is(employeeId), words);
    }

    private Optional<Question> askOn(QuestionId id, Predicate<Question> own, Words words) {
        return change(id, own, question -> question.askedOn(words, today.day()));
    }

    @Transactional
    public Optional<Question> hide(QuestionId id, Words reason) {
        return change(id, _ -> true, question -> question.hidden(reason));
    }

    @Transactional
    public Optional<Question> showAgain(QuestionId id) {
        return change(id, _ -> true, Question::shownAgain);
    }

    private Optional<Question> change(QuestionId id, Predicate<Question> meant, UnaryOperator<Question> change) {
        var changed = questions.hold(id).filter(meant).map(change);
        changed.ifPresent(question -> {
            questions.carryOn(question);
            tellBacklog.of(question.team());
        });
        return changed;
    }
}
