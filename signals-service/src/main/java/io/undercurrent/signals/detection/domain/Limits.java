package io.undercurrent.signals.detection.domain;

/// The h of a chart by how often its facts come: all three give the same time between two false alarms.
public record Limits(double weekly, double biweekly, double monthly) {

    /// Talent flight has two charts that share its one false alarm in eight years: each may have one in sixteen.
    static Limits of(SignalKind kind) {
        return switch (kind) {
            case UNCERTAINTY, SILENT_RESISTANCE, POLARIZATION ->
                new Limits(Cadence.WEEKLY.limit(), Cadence.BIWEEKLY.limit(), Cadence.MONTHLY.limit());
            case TALENT_FLIGHT -> new Limits(4.89, 4.21, 3.46);
        };
    }

    double of(Cadence cadence) {
        return switch (cadence) {
            case WEEKLY -> weekly;
            case BIWEEKLY -> biweekly;
            case MONTHLY -> monthly;
        };
    }
}
