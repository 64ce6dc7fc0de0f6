package io.undercurrent.survey.provisioning.domain;

/// What became of a new client.
public sealed interface Enrolment {

    /// The only moment at which the token can be seen.
    record Enrolled(Client client, Token token) implements Enrolment {}

    record NameTaken() implements Enrolment {}
}
