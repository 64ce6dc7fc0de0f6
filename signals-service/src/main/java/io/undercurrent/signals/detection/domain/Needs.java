package io.undercurrent.signals.detection.domain;

/// What a signal needs before it may speak of a team.
///
/// @param people answers on a scale, people asked, or licences, below which an observation is not used
/// @param tellings waves, or weeks of usage; for licences also how many weeks one must be held
public record Needs(int people, int tellings) {

    static Needs of(SignalKind kind) {
        return switch (kind) {
            case UNCERTAINTY, TALENT_FLIGHT -> new Needs(5, 3);
            case SILENT_RESISTANCE -> new Needs(5, 4);
            case POLARIZATION -> new Needs(8, 3);
        };
    }
}
