package io.undercurrent.signals.detection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// Somebody asked for all rounds through a week, after everything known at that moment.
public sealed interface Evaluation {

    UUID id();

    /// Empty: through the last week we were told about.
    Optional<YearWeek> through();

    record Running(UUID id, Optional<YearWeek> through, TopicEnds awaits, Instant requested, double progress)
            implements Evaluation {

        public Completed complete(int rounds) {
            return new Completed(id, through, rounds);
        }

        public Failed fail(String why) {
            return new Failed(id, through, why);
        }

        public Running reach(double share) {
            return new Running(id, through, awaits, requested, share);
        }
    }

    record Completed(UUID id, Optional<YearWeek> through, int rounds) implements Evaluation {}

    record Failed(UUID id, Optional<YearWeek> through, String why) implements Evaluation {}
}
