package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Level;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// A signal in a list.
public record SignalLine(SignalId id, String teamName, Level level, Optional<YearWeek> since, YearWeek round) {}
