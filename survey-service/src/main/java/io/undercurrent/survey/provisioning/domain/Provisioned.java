package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.workforce.domain.ChangeRefused;

/// What became of what a client said. Whatever is not done has to be undone by the caller.
public sealed interface Provisioned<T> {

    record Done<T>(T now) implements Provisioned<T> {}

    /// Somebody else bears the name, or stands for the same employee or team.
    record Taken<T>() implements Provisioned<T> {}

    /// There is no such account or group.
    record Unknown<T>() implements Provisioned<T> {}

    /// What it means for employment or teams cannot be.
    record Impossible<T>(ChangeRefused because) implements Provisioned<T> {}
}
