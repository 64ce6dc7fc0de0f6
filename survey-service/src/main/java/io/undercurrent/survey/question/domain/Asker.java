package io.undercurrent.survey.question.domain;

/// Who wants to know.
public sealed interface Asker {

    /// Somebody who put the own name to it.
    record Named(String employeeId, String name) implements Asker {}

    /// Somebody with a ballot, who comes back with a secret. Nobody can tell who, including us.
    record Anonymous(SecretDigest secret) implements Asker {}

    /// Somebody who has been erased since.
    record Forgotten() implements Asker {}

    default boolean isAnonymous() {
        return switch (this) {
            case Anonymous _ -> true;
            case Named _, Forgotten _ -> false;
        };
    }

    default boolean is(String employeeId) {
        return switch (this) {
            case Named named -> named.employeeId().equals(employeeId);
            case Anonymous _, Forgotten _ -> false;
        };
    }

    default boolean knows(SecretDigest shown) {
        return switch (this) {
            case Anonymous(var secret) -> secret.is(shown);
            case Named _, Forgotten _ -> false;
        };
    }
}
