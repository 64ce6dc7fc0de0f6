package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.SurveyId;
import java.time.Instant;
import org.threeten.extra.YearWeek;

/// One asking of a survey.
public sealed interface Wave {

    Plan plan();

    default WaveId id() {
        return plan().id();
    }

    default SurveyId survey() {
        return plan().survey();
    }

    default YearWeek week() {
        return plan().week();
    }

    default Window window() {
        return plan().window();
    }

    /// Nobody is asked yet.
    record Planned(Plan plan) implements Wave {

        public Open open() {
            return new Open(plan);
        }
    }

    /// Answers are taken; who is asked does not change any more.
    record Open(Plan plan) implements Wave {

        public Closing close() {
            return new Closing(plan);
        }
    }

    /// No answer is taken any more; what teams said is being counted.
    record Closing(Plan plan) implements Wave {

        public Closed counted(Instant now) {
            return new Closed(plan, now);
        }
    }

    /// What may be told is told.
    record Closed(Plan plan, Instant at) implements Wave {}
}
