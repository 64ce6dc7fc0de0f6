package io.undercurrent.signals.evidence.domain;

import org.threeten.extra.YearWeek;

/// A wave was held, and what this team said must not be shown.
public record Withheld(TeamId team, YearWeek week, String reason) {}
