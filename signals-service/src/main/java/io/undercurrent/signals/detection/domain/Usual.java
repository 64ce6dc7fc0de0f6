package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is usual for an indicator in this organisation.
///
/// @param mean grand mean over the teams
/// @param between variance between teams' own means; infinite while too few teams are known
/// @param perAnswer variance of one answer in unit variances, in the order of the size bands
/// @param betweenPersons lasting variance between people of one team, in variances of one answer
record Usual(double mean, double between, List<Double> perAnswer, double betweenPersons) {
    Usual {
        perAnswer = List.copyOf(perAnswer);
    }

    /// Of a band nothing is known about, an answer varies as the unit does.
    Usual(double mean, double between, Map<SizeBand, Double> perAnswer, double betweenPersons) {
        this(
                mean,
                between,
                Stream.of(SizeBand.values())
                        .map(band -> perAnswer.getOrDefault(band, 1.0))
                        .toList(),
                betweenPersons);
    }

    double perAnswer(SizeBand band) {
        return perAnswer.get(band.place());
    }

    /// How many answers of its own a new team needs to count as much as all others together.
    double priorAnswers(Family family, SizeBand band) {
        return perAnswer(band) * family.unitVariance(mean) / between;
    }

    boolean isPooled() {
        return Double.isFinite(between);
    }
}
