package io.undercurrent.survey.workforce.domain;

/// A change, by its place among those sent, that does not fit what is known; the others are made.
public record ChangeRefused(int index, String field, String code, String message) {

    /// The same refusal, at its place in a longer list.
    public ChangeRefused at(int place) {
        return new ChangeRefused(place, field, code, message);
    }
}
