package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;

/// The day on which a picture was taken when its sender does not say.
@FunctionalInterface
public interface Today {

    LocalDate day();
}
