package io.undercurrent.survey.question.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The questions that were asked.
public interface Questions {

    Optional<Question> find(QuestionId id);

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Question> hold(QuestionId id);

    /// What an anonymous asker asked under this secret before.
    Optional<Question> askedWith(SecretDigest secret);

    List<Question> page(QuestionQuery query);

    List<Question> of(Set<String> teams);

    /// Every team of which somebody ever asked.
    Set<String> teams();

    void add(Question question);

    /// Erases what was kept as long as promised on that day; the teams it belonged to.
    Set<String> eraseKeptTill(LocalDate day);

    /// Keeps the last message, and whether the question is hidden.
    void carryOn(Question question);
}
