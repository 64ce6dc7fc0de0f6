package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import org.threeten.extra.YearWeek;

/// The learning hours of one team in one week, all participants together.
public record LearningWeek(TeamId team, YearWeek week, LearningHours hours) {}
