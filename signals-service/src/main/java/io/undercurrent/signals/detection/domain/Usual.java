package io.undercurrent.signals.detection.domain;

import java.util.Map;

/// What is usual for an indicator in this organisation.
///
/// @param mean grand mean over the teams
/// @param between variance between teams' own means; infinite while too few teams are known
/// @param perAnswer variance of one answer in unit variances, by size band
/// @param betweenPersons lasting variance between people of one team, in variances of one answer
record Usual(double mean, double between, Map<SizeBand, Double> perAnswer, double betweenPersons) {
    Usual {
        perAnswer = Map.copyOf(perAnswer);
    }

    double perAnswer(SizeBand band) {
        return perAnswer.getOrDefault(band, 1.0);
    }

    /// How many answers of its own a new team needs to count as much as all others together.
    double priorAnswers(Family family, SizeBand band) {
        return perAnswer(band) * family.unitVariance(mean) / between;
    }

    boolean isPooled() {
        return Double.isFinite(between);
    }
}
