package io.undercurrent.signals;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.undercurrent.signals.detection.domain.Camps;
import io.undercurrent.signals.detection.domain.Charting;
import io.undercurrent.signals.detection.domain.Fit;
import io.undercurrent.signals.detection.domain.Leaving;
import io.undercurrent.signals.detection.domain.Limits;
import io.undercurrent.signals.detection.domain.Measure;
import io.undercurrent.signals.detection.domain.Needs;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Trend;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/// Turns configuration and the clock into domain values.
class Assembly {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    /// Made at the start: a service with rules that cannot be does not start.
    @Produces
    @Singleton
    @Startup
    Rules rules(RulesSettings settings) {
        return settings.rules();
    }

    /// By which rules signals are decided; what is not set stays as the public promise was computed with.
    @ConfigMapping(prefix = "undercurrent.rules")
    public interface RulesSettings {

        /// What these rules are called; every signal names it. Needed as soon as anything else is set.
        Optional<String> version();

        /// Signals nobody looks at.
        Optional<Set<SignalKind>> switchedOff();

        /// How evidence is collected, when it is enough, and when it is over.
        ChartingSettings charting();

        /// How what is usual is learned.
        FitSettings fit();

        /// The limit of each signal's chart.
        Map<SignalKind, LimitsSettings> limits();

        /// What each signal needs before it may speak.
        Map<SignalKind, NeedsSettings> needs();

        /// How much each indicator counts.
        Map<String, MeasureSettings> indicators();

        /// How departures are judged.
        LeavingSettings leaving();

        /// How the parting of opinions is judged.
        CampsSettings camps();

        /// How a short series of a lone team is judged.
        TrendSettings trend();

        default Rules rules() {
            var standard = Rules.standard();
            var configured = new Rules(
                    version().orElse(standard.version()),
                    charting().toDomain(),
                    fit().toDomain(),
                    over("limits", standard.limits(), limits(), (_, limits) -> limits.toDomain()),
                    over("needs", standard.needs(), needs(), (of, needs) -> needs.notBelow(of)),
                    over("indicators", standard.measures(), indicators(), (_, measure) -> measure.toDomain()),
                    leaving().toDomain(),
                    camps().toDomain(),
                    trend().toDomain(),
                    switchedOff().orElse(Set.of()));
            if (!configured.equals(standard) && configured.version().equals(standard.version())) {
                throw new IllegalArgumentException("undercurrent.rules.version: rules other than the standard "
                        + standard.version() + " need a version of their own");
            }
            return configured;
        }

        private static <K, S, D> Map<K, D> over(
                String name, Map<K, D> standard, Map<K, S> settings, BiFunction<D, S, D> toDomain) {
            var all = new HashMap<>(standard);
            settings.forEach((key, set) -> all.compute(key, (_, usual) -> {
                if (usual == null) {
                    throw new IllegalArgumentException("undercurrent.rules." + name + "." + key
                            + ": there is no such thing, only " + new TreeSet<>(standard.keySet()));
                }
                return toDomain.apply(usual, set);
            }));
            return all;
        }
    }

    public interface ChartingSettings {

        /// Half the shift worth finding, in standard deviations.
        @WithDefault("0.5")
        @Positive
        double allowance();

        /// No single wave counts for more standard deviations than this.
        @WithDefault("3")
        @Positive
        double clip();

        /// How far a score may rise above its limit, so that it can come down again.
        @WithDefault("1")
        @Positive
        double headroom();

        /// Upper bound of the score whose height tells the chance.
        @WithDefault("14")
        @Positive
        double chanceBound();

        /// Share of flags that may be false.
        @WithDefault("0.10")
        @DecimalMin("0")
        @DecimalMax("1")
        double falseDiscoveries();

        /// Part of the limit at which a signal clears.
        @WithDefault("0.25")
        @DecimalMin("0")
        @DecimalMax("1")
        double clearAt();

        /// How many waves a watch lasts at least.
        @WithDefault("2")
        @Positive
        int clearNotBefore();

        /// Weeks without facts after which a signal is stale.
        @WithDefault("8")
        @Positive
        int staleAfter();

        default Charting toDomain() {
            return new Charting(
                    allowance(),
                    clip(),
                    headroom(),
                    chanceBound(),
                    falseDiscoveries(),
                    clearAt(),
                    clearNotBefore(),
                    staleAfter());
        }
    }

    public interface FitSettings {

        /// Teams below which each team is compared with itself only.
        @WithDefault("30")
        @Min(2)
        int pooledTeams();

        /// First waves of a team that tell what is usual for it.
        @WithDefault("3")
        @Min(2)
        int pooledWaves();

        /// Surprises from which their own distribution replaces the normal one.
        @WithDefault("300")
        @Positive
        int recalibrateFrom();

        /// Part of the correlations given up for independence.
        @WithDefault("0.2")
        @DecimalMin("0")
        @DecimalMax("1")
        double shrinkage();

        /// Waves between two fits.
        @WithDefault("13")
        @Positive
        int refitEvery();

        default Fit toDomain() {
            return new Fit(pooledTeams(), pooledWaves(), recalibrateFrom(), shrinkage(), refitEvery());
        }
    }

    public interface LeavingSettings {

        /// Leavers below which nothing is ever said.
        @WithDefault("2")
        @Min(2)
        int fewest();

        /// Leavers expected in half a year below which a team is told of with the unit above.
        @WithDefault("0.25")
        @Positive
        double expected();

        /// Leavers in other teams from which there is something to compare with.
        @WithDefault("20")
        @Positive
        int elsewhere();

        /// Relative rate worth a conversation.
        @WithDefault("1.5")
        @DecimalMin("1")
        double effect();

        /// Chance above which an alarm is not believed.
        @WithDefault("0.05")
        @DecimalMin("0")
        @DecimalMax("1")
        double confirmation();

        /// Years between two false alarms.
        @WithDefault("16")
        @Positive
        double yearsBetweenAlarms();

        default Leaving toDomain() {
            return new Leaving(fewest(), expected(), elsewhere(), effect(), confirmation(), yearsBetweenAlarms());
        }
    }

    public interface CampsSettings {

        /// Chance above which answers are mere spread.
        @WithDefault("0.10")
        @DecimalMin("0")
        @DecimalMax("1")
        double level();

        /// Disagreement from which a team is mixed.
        @WithDefault("0.35")
        @DecimalMin("0")
        @DecimalMax("1")
        double mixedFrom();

        /// Disagreement from which a team is split.
        @WithDefault("0.5")
        @DecimalMin("0")
        @DecimalMax("1")
        double splitFrom();

        default Camps toDomain() {
            return new Camps(level(), mixedFrom(), splitFrom());
        }
    }

    public interface TrendSettings {

        /// How many of the last waves are looked at.
        @WithDefault("8")
        @Min(5)
        int waves();

        /// Waves up to which this test speaks besides the chart.
        @WithDefault("12")
        @Min(5)
        int upTo();

        /// Chance at which it alarms.
        @WithDefault("0.01")
        @DecimalMin("0")
        @DecimalMax("1")
        double chance();

        default Trend toDomain() {
            return new Trend(waves(), upTo(), chance());
        }
    }

    public interface LimitsSettings {

        /// For facts that come every week.
        @Positive
        double weekly();

        /// For facts that come every other week.
        @Positive
        double biweekly();

        /// For facts that come once a month.
        @Positive
        double monthly();

        default Limits toDomain() {
            return new Limits(weekly(), biweekly(), monthly());
        }
    }

    public interface NeedsSettings {

        /// People below which an observation is not used; never fewer than the standard.
        int people();

        /// Waves, or weeks of usage, before the signal may speak.
        @Positive
        int tellings();

        default Needs notBelow(Needs usual) {
            if (people() < usual.people()) {
                throw new IllegalArgumentException("undercurrent.rules.needs: " + people()
                        + " people are too few; thresholds are only ever raised, and the standard is "
                        + usual.people());
            }
            return new Needs(people(), tellings());
        }
    }

    public interface MeasureSettings {

        /// How much it counts in its signal.
        @PositiveOrZero
        double weight();

        /// The smallest change worth a conversation, in its own unit.
        @Positive
        double effect();

        default Measure toDomain() {
            return new Measure(weight(), effect());
        }
    }
}
