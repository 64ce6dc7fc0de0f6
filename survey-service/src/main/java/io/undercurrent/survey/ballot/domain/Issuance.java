package io.undercurrent.survey.ballot.domain;

/// What becomes of the wish for a ballot.
public sealed interface Issuance {

    record Issued(KeyId key, Octets blindSignature) implements Issuance {}

    /// The person's one ballot is for another message.
    record IssuedBefore() implements Issuance {}

    record Refused(Invitation why) implements Issuance {}

    /// The message was blinded for a key that is not the group's.
    record OtherKey(KeyId right) implements Issuance {}

    record Unsignable() implements Issuance {}
}
