package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.List;
import java.util.Optional;

/// What may be told of a reading in all, wherever it is told: in a sentence, a table, a picture, an answer or an event.
///
/// A signal that rests on five to nine people is told in three numbers at most: the indicator that moved most, before
/// and after, and the chance. Weeks, bands of sizes and the limits of our own rules tell nothing about answers; they do
/// not count.
///
/// @param signs every indicator, in figures as far as figures may be told
/// @param leading the one that moved most for the worse
/// @param score where the chart stands, if it may be told
/// @param falseDiscoveryRate only as exact as the odds, where these are all that may be told
public record Disclosed(
        List<Sign> signs, Optional<Sign> leading, Optional<Double> score, Odds odds, double falseDiscoveryRate) {

    public Disclosed {
        signs = List.copyOf(signs);
    }

    public static Disclosed of(Reading reading) {
        var basis = Basis.of(reading.indicators());
        var exactness = basis.isMany() ? Exactness.IN_FULL : Exactness.THREE_NUMBERS;
        var leading = Leading.of(reading.indicators());
        var score = score(reading.kind(), basis, reading.score());
        var odds = Odds.of(reading.falseDiscoveryRate());
        return new Disclosed(
                reading.indicators().stream()
                        .map(each -> sign(each, exactness, leading))
                        .toList(),
                leading.map(each -> sign(each, exactness, leading)),
                score,
                odds,
                score.filter(told -> told == reading.score()).isPresent() ? reading.falseDiscoveryRate() : odds.rate());
    }

    /// A score that the chart of a kind had in some week, resting on so many people.
    public static Optional<Double> score(SignalKind kind, Basis basis, double score) {
        return basis.isMany() ? score(kind, score) : Optional.empty();
    }

    private static Optional<Double> score(SignalKind kind, double score) {
        return switch (kind) {
            case UNCERTAINTY, SILENT_RESISTANCE -> Optional.of(score);
            case POLARIZATION -> Optional.of(Exactness.tenths(score));
            // each leaver is a step of the same height, which anybody could count
            case TALENT_FLIGHT -> Optional.empty();
        };
    }

    private static Sign sign(IndicatorReading reading, Exactness exactness, Optional<IndicatorReading> leading) {
        var inFigures = exactness == Exactness.IN_FULL
                || leading.filter(reading::equals).isPresent();
        return Sign.of(reading, inFigures ? Optional.of(exactness.of(reading)) : Optional.empty());
    }
}
