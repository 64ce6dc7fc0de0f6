package io.undercurrent.survey.question.domain;

/// For how many months after the last word in it a question is kept.
public record Keeping(int months) {

    public Keeping {
        if (months < 1) {
            throw new IllegalArgumentException("A question is kept for a month at least: " + months);
        }
    }
}
