package io.undercurrent.signals.statistics.domain;

import java.util.Collection;

/// Rates of many groups that each saw few events: Gamma-distributed between groups, Poisson within, fitted by moments
/// (Marshall, J. R. Statist. Soc. C 40 (1991) 283-294). A group's own rate counts as far as it has been watched.
///
/// @param mean rate of all
/// @param exposure of how much watching the others are worth
public record GammaPoisson(double mean, double exposure) {

    public static GammaPoisson of(Collection<Watched> groups) {
        var events = groups.stream().mapToDouble(Watched::events).sum();
        var watched = groups.stream().mapToDouble(Watched::exposure).sum();
        if (watched <= 0 || events <= 0) {
            return new GammaPoisson(0, Math.max(1, watched));
        }
        var mean = events / watched;
        var spread = groups.stream()
                .filter(each -> each.exposure() > 0)
                .mapToDouble(each -> each.exposure() * Math.pow(each.events() / each.exposure() - mean, 2))
                .sum();
        var variance = spread / watched - mean * groups.size() / watched;
        return new GammaPoisson(mean, variance <= 0 ? watched : Math.min(watched, mean / variance));
    }

    /// The rate of a group, between its own and that of all.
    public double rate(double events, double watched) {
        return (exposure * mean + events) / (exposure + watched);
    }

    /// What happened to a group, and for how long it was watched.
    public record Watched(double events, double exposure) {
        public static final Watched NOTHING = new Watched(0, 0);

        public Watched plus(Watched other) {
            return new Watched(events + other.events, exposure + other.exposure);
        }

        public Watched minus(Watched other) {
            return new Watched(events - other.events, exposure - other.exposure);
        }
    }
}
