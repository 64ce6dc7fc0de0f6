package io.undercurrent.survey.wave.domain;

/// Brings letters to people.
public interface Post {

    /// Whether it was taken; the post says nowhere to whom it did not get through.
    boolean deliver(String email, Letter letter);
}
