package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// How many people each team has, day by day.
public interface Headcounts {

    Map<String, Integer> on(LocalDate day);

    /// The day of the headcounts the teams show, once somebody told of single changes.
    Optional<LocalDate> liveDay();

    void live(LocalDate day);

    /// A picture showed the headcounts of that day; from there on they are carried on again.
    void pictured(LocalDate day);
}
