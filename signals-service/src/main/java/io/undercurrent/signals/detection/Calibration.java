package io.undercurrent.signals.detection;

import io.undercurrent.signals.detection.domain.FalseAlarms;
import java.time.Instant;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// Somebody asked how often the signals are raised for nothing in the organisation's own history.
public sealed interface Calibration {

    UUID id();

    /// The last week looked at.
    YearWeek through();

    /// Version of the rules in question.
    String rules();

    /// @param done how often the history has been reshuffled
    /// @param of how often it shall be
    record Running(UUID id, YearWeek through, String rules, Instant requested, int done, int of, FalseAlarms soFar)
            implements Calibration {

        /// The history was reshuffled once more.
        public Calibration count(FalseAlarms more) {
            var sum = soFar.plus(more);
            return done + 1 < of
                    ? new Running(id, through, rules, requested, done + 1, of, sum)
                    : new Completed(id, through, rules, of, sum);
        }

        public Failed fail(String why) {
            return new Failed(id, through, rules, why);
        }
    }

    record Completed(UUID id, YearWeek through, String rules, int of, FalseAlarms alarms) implements Calibration {}

    record Failed(UUID id, YearWeek through, String rules, String why) implements Calibration {}
}
