package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Optional;

/// What an indicator was before and is now, as exactly as may be told.
public record Figures(double before, double after, Optional<Interval> interval) {}
