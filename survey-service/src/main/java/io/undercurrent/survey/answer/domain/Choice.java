package io.undercurrent.survey.answer.domain;

/// What somebody said to one item.
public sealed interface Choice {

    /// One of the five answers, as they stand under the question.
    record Chosen(int number) implements Choice {
        public Chosen {
            if (number < 1 || number > 5) {
                throw new IllegalArgumentException("must be from 1 to 5");
            }
        }
    }

    record DontKnow() implements Choice {}

    record Skipped() implements Choice {}
}
