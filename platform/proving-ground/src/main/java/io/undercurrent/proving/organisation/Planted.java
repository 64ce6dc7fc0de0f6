package io.undercurrent.proving.organisation;

/// A change that really happens in a team: detection is asked to find it, and nothing else.
///
/// `strength` is in points of the five-point scale; for silent resistance and the mandate trap in log-odds of doing the
/// core work with the tool.
public record Planted(Kind kind, int from, int until, int ramp, double strength) {

    public enum Kind {
        UNCERTAINTY("uncertainty"),
        SILENT_RESISTANCE("silent-resistance"),
        TALENT_FLIGHT("talent-flight"),
        POLARIZATION("polarization"),
        /// Use rises on order, core work does not: silent resistance that looks like success.
        MANDATE_TRAP("silent-resistance");

        private final String signal;

        Kind(String signal) {
            this.signal = signal;
        }

        /// The signal that ought to see it, by its name in the API.
        public String signal() {
            return signal;
        }
    }

    public Planted {
        if (from < 0 || until <= from || ramp < 1) {
            throw new IllegalArgumentException(
                    "A change starts, grows and ends later: " + from + ", " + ramp + ", " + until);
        }
    }

    /// Grows over `ramp` weeks, then stays.
    public static Planted lasting(Kind kind, int from, int ramp, double strength) {
        return new Planted(kind, from, Integer.MAX_VALUE, ramp, strength);
    }

    /// The same, until it passes.
    public Planted endingIn(int week) {
        return new Planted(kind, from, week, ramp, strength);
    }

    public boolean passes() {
        return until != Integer.MAX_VALUE;
    }

    /// Whether a light of this signal would be right, also when another change brought it about.
    public boolean touches(String signal) {
        return kind.signal().equals(signal) || (kind == Kind.UNCERTAINTY && signal.equals(Kind.TALENT_FLIGHT.signal()));
    }

    double strengthAt(int week) {
        if (week < from || week >= until) {
            return 0;
        }
        return strength * Math.min(1, (week - from + 1) / (double) ramp);
    }
}
