package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// What an import means for people: how many change, how many vanish, and how large the teams will be.
public record PeoplePlan(
        PeopleChanges changes,
        Vanishing vanishing,
        Map<String, Integer> headcounts,
        Optional<LocalDate> firstTouchedDay,
        boolean looksAhead,
        int newcomers) {}
