package io.undercurrent.survey.result.domain;

import java.util.Optional;
import org.threeten.extra.YearWeek;

/// The teams below one parent in one week; teams without a parent are a family too.
record Family(Optional<String> parent, YearWeek week) {}
