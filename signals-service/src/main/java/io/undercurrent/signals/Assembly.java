package io.undercurrent.signals;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
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
                    charting().over(standard.charting()),
                    fit().over(standard.fit()),
                    over("limits", standard.limits(), limits(), (_, limits) -> limits.toDomain()),
                    over("needs", standard.needs(), needs(), (of, needs) -> needs.notBelow(of)),
                    over("indicators", standard.measures(), indicators(), (_, measure) -> measure.toDomain()),
                    leaving().over(standard.leaving()),
                    camps().over(standard.camps()),
                    trend().over(standard.trend()),
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
        Optional<@Positive Double> allowance();

        /// No single wave counts for more standard deviations than this.
        Optional<@Positive Double> clip();

        /// How far a score may rise above its limit, so that it can come down again.
        Optional<@Positive Double> headroom();

        /// Upper bound of the score whose height tells the chance.
        Optional<@Positive Double> chanceBound();

        /// Share of flags that may be false.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> falseDiscoveries();

        /// Part of the limit at which a signal clears.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> clearAt();

        /// How many waves a watch lasts at least.
        Optional<@Positive Integer> clearNotBefore();

        /// Weeks without facts after which a signal is stale.
        Optional<@Positive Integer> staleAfter();

        default Charting over(Charting usual) {
            return new Charting(
                    allowance().orElse(usual.allowance()),
                    clip().orElse(usual.clip()),
                    headroom().orElse(usual.headroom()),
                    chanceBound().orElse(usual.chanceBound()),
                    falseDiscoveries().orElse(usual.falseDiscoveries()),
                    clearAt().orElse(usual.clearAt()),
                    clearNotBefore().orElse(usual.clearNotBefore()),
                    staleAfter().orElse(usual.staleAfter()));
        }
    }

    public interface FitSettings {

        /// Teams below which each team is compared with itself only.
        Optional<@Min(2) Integer> pooledTeams();

        /// First waves of a team that tell what is usual for it.
        Optional<@Min(2) Integer> pooledWaves();

        /// Surprises from which their own distribution replaces the normal one.
        Optional<@Positive Integer> recalibrateFrom();

        /// Part of the correlations given up for independence.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> shrinkage();

        /// Waves between two fits.
        Optional<@Positive Integer> refitEvery();

        default Fit over(Fit usual) {
            return new Fit(
                    pooledTeams().orElse(usual.pooledTeams()),
                    pooledWaves().orElse(usual.pooledWaves()),
                    recalibrateFrom().orElse(usual.recalibrateFrom()),
                    shrinkage().orElse(usual.shrinkage()),
                    refitEvery().orElse(usual.refitEvery()));
        }
    }

    public interface LeavingSettings {

        /// Leavers below which nothing is ever said.
        Optional<@Min(2) Integer> fewest();

        /// Leavers expected in half a year below which a team is told of with the unit above.
        Optional<@Positive Double> expected();

        /// Leavers in other teams from which there is something to compare with.
        Optional<@Positive Integer> elsewhere();

        /// Relative rate worth a conversation.
        Optional<@DecimalMin("1") Double> effect();

        /// Chance above which an alarm is not believed.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> confirmation();

        /// Years between two false alarms.
        Optional<@Positive Double> yearsBetweenAlarms();

        default Leaving over(Leaving usual) {
            return new Leaving(
                    fewest().orElse(usual.fewest()),
                    expected().orElse(usual.expected()),
                    elsewhere().orElse(usual.elsewhere()),
                    effect().orElse(usual.effect()),
                    confirmation().orElse(usual.confirmation()),
                    yearsBetweenAlarms().orElse(usual.yearsBetweenAlarms()));
        }
    }

    public interface CampsSettings {

        /// Chance above which answers are mere spread.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> level();

        /// Disagreement from which a team is mixed.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> mixedFrom();

        /// Disagreement from which a team is split.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> splitFrom();

        default Camps over(Camps usual) {
            return new Camps(
                    level().orElse(usual.level()),
                    mixedFrom().orElse(usual.mixedFrom()),
                    splitFrom().orElse(usual.splitFrom()));
        }
    }

    public interface TrendSettings {

        /// How many of the last waves are looked at.
        Optional<@Min(5) Integer> waves();

        /// Waves up to which this test speaks besides the chart.
        Optional<@Min(5) Integer> upTo();

        /// Chance at which it alarms.
        Optional<@DecimalMin("0") @DecimalMax("1") Double> chance();

        default Trend over(Trend usual) {
            return new Trend(
                    waves().orElse(usual.waves()), upTo().orElse(usual.upTo()), chance().orElse(usual.chance()));
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
