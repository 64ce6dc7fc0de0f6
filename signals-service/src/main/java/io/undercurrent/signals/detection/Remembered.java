package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.Fold;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// What detection knew at the end of a week, kept so that the next week need not begin at the first.
///
/// @param id under which the rounds were drawn: what another replica drew since is not remembered here
record Remembered(UUID id, Fold fold, YearWeek through) {}
