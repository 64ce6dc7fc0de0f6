package io.undercurrent.signals.signal.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.domain.Band;
import io.undercurrent.signals.detection.domain.Cadence;
import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Withholding;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.SignalId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A reading as it is kept.
record ReadingRow(
        Level level,
        @Nullable String since,
        @Nullable String changeStartedAround,
        double score,
        double limit,
        double chance,
        double falseDiscoveryRate,
        double value,
        boolean advanced,
        List<IndicatorRow> indicators,
        @Nullable String pattern,
        Cadence cadence,
        @Nullable Band band,
        @Nullable Withholding why,
        @Nullable String spokenForBy,
        String rules) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ReadingRow of(Reading reading) {
        return new ReadingRow(
                reading.level(),
                text(reading.since()),
                text(reading.changeStartedAround()),
                reading.score(),
                reading.limit(),
                reading.chance(),
                reading.falseDiscoveryRate(),
                reading.value(),
                reading.advanced(),
                reading.indicators().stream().map(IndicatorRow::of).toList(),
                reading.pattern().orElse(null),
                reading.cadence(),
                reading.band().orElse(null),
                reading.why().orElse(null),
                reading.spokenForBy().map(TeamId::value).orElse(null),
                reading.rules());
    }

    static ReadingRow parse(String json) {
        try {
            return JSON.readValue(json, ReadingRow.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored reading cannot be read", e);
        }
    }

    byte[] json() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Reading toDomain(SignalId id) {
        return new Reading(
                id.team(),
                id.kind(),
                level,
                week(since),
                week(changeStartedAround),
                score,
                limit,
                chance,
                falseDiscoveryRate,
                value,
                advanced,
                indicators.stream().map(IndicatorRow::toDomain).toList(),
                Optional.ofNullable(pattern),
                cadence,
                Optional.ofNullable(band),
                Optional.ofNullable(why),
                Optional.ofNullable(spokenForBy).map(TeamId::new),
                rules);
    }

    private static @Nullable String text(Optional<YearWeek> week) {
        return week.map(YearWeek::toString).orElse(null);
    }

    private static Optional<YearWeek> week(@Nullable String text) {
        return Optional.ofNullable(text).map(YearWeek::parse);
    }

    record IndicatorRow(
            String name,
            double weight,
            double before,
            double after,
            double low,
            double high,
            Direction direction,
            String unit,
            String answersBand) {

        static IndicatorRow of(IndicatorReading reading) {
            return new IndicatorRow(
                    reading.name(),
                    reading.weight(),
                    reading.before(),
                    reading.after(),
                    reading.low(),
                    reading.high(),
                    reading.direction(),
                    reading.unit(),
                    reading.answersBand());
        }

        IndicatorReading toDomain() {
            return new IndicatorReading(name, weight, before, after, low, high, direction, unit, answersBand);
        }
    }
}
