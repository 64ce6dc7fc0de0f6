package io.undercurrent.kit.idempotency;

/// What is known of a request with this key.
sealed interface Claim {

    /// It is new, and ours to answer.
    record Ours() implements Claim {}

    /// Another one with the same key is still in hand.
    record InHand() implements Claim {}

    /// The key came before with something else.
    record SomethingElse() implements Claim {}

    /// It has been answered.
    record Answered(Answer answer) implements Claim {}
}
