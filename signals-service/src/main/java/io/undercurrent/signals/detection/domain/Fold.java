package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.FactsOfWeek;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.statistics.domain.ChanceOfScore;
import io.undercurrent.signals.statistics.domain.FalseDiscoveries;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Where the organisation stands after the weeks told so far. Weeks come in order, each once; facts about a week that
/// came late belong into a new fold.
public final class Fold {
    private static final int NOBODY = -1;

    private final List<Team> teams;
    private final int[] groups;
    private final Intake intake;
    private final Membership membership;
    private final List<Watch> watches;
    /// Place team × kind.
    private final Signal[] signals;
    private final Rules rules;

    private Fold(List<Team> teams, Rules rules) {
        this.teams = teams;
        this.groups = groups(teams);
        this.intake = new Intake(teams, rules);
        this.membership = new Membership(teams.size());
        this.rules = rules;
        var chances =
                ChanceOfScore.of(rules.charting().cusum(), rules.charting().chanceBound());
        this.watches = Stream.of(SignalKind.values())
                .map(kind -> watch(kind, teams, rules, chances))
                .toList();
        this.signals = IntStream.range(0, teams.size())
                .boxed()
                .flatMap(place -> watches.stream().map(each -> Signal.of(teams.get(place), place, each, rules)))
                .toArray(Signal[]::new);
    }

    /// Nothing told yet. A team described twice is one team.
    public static Fold of(List<Team> teams, Rules rules) {
        var byId = new TreeMap<TeamId, Team>();
        teams.forEach(team -> byId.merge(team.id(), team, BinaryOperator.maxBy(Comparator.comparing(Team::toString))));
        return new Fold(List.copyOf(byId.values()), rules);
    }

    /// Takes in the next week.
    public Round next(FactsOfWeek facts) {
        var week = facts.week();
        var told = intake.of(facts);
        var changes = membership.of(told);
        var notes = watches.parallelStream()
                .map(watch -> {
                    changes.forEach(watch::change);
                    return watch.step(week, told);
                })
                .toList();
        Arrays.parallelSetAll(signals, at -> signals[at].after(told, week));
        decide(week);
        return new Round(
                week,
                standings(week),
                notes.stream().flatMap(List::stream).toList(),
                new Readings(teams.size(), team -> readings(team, week)));
    }

    private static Watch watch(SignalKind kind, List<Team> teams, Rules rules, ChanceOfScore chances) {
        if (!rules.wants(kind)) {
            return new Unwatched(kind);
        }
        return switch (kind) {
            case UNCERTAINTY -> new Detector(kind, teams.size(), rules, chances);
            case SILENT_RESISTANCE -> new SilentResistance(teams.size(), rules, chances);
            case TALENT_FLIGHT -> new TalentFlight(teams, rules, chances);
            case POLARIZATION -> new Polarization(teams.size(), rules, chances);
        };
    }

    private static int[] groups(List<Team> teams) {
        Map<TeamId, Integer> places = new HashMap<>();
        IntStream.range(0, teams.size()).forEach(at -> places.put(teams.get(at).id(), at));
        return IntStream.range(0, teams.size())
                .map(at -> teams.get(at)
                        .pooledInto()
                        .map(group -> places.getOrDefault(group, NOBODY))
                        .orElse(at))
                .toArray();
    }

    private void decide(YearWeek week) {
        var open = IntStream.range(0, signals.length)
                .parallel()
                .filter(at -> speaksForItself(at) && signals[at].canBeDecided(week))
                .toArray();
        var rates = FalseDiscoveries.rates(Arrays.stream(open)
                .parallel()
                .mapToDouble(at -> signals[at].chance())
                .toArray());
        IntStream.range(0, open.length)
                .parallel()
                .forEach(rank -> signals[open[rank]] = signals[open[rank]].decided(week, rates[rank]));
    }

    private List<Standing> standings(YearWeek week) {
        return IntStream.range(0, signals.length)
                .parallel()
                .mapToObj(at -> standing(at, week))
                .toList();
    }

    private List<Reading> readings(int team, YearWeek week) {
        return IntStream.range(team * watches.size(), (team + 1) * watches.size())
                .mapToObj(at -> reading(at, week))
                .toList();
    }

    private Standing standing(int at, YearWeek week) {
        var about = teams.get(at / watches.size());
        var speaker = speaker(at);
        if (speaker.isEmpty()) {
            return Standing.withheld(about.id(), signals[at].watch().kind(), about.pooledInto());
        }
        var signal = signals[speaker.getAsInt()];
        return signal.standing(about.id(), other(signal, about), week);
    }

    private Reading reading(int at, YearWeek week) {
        var about = teams.get(at / watches.size());
        var speaker = speaker(at);
        if (speaker.isEmpty()) {
            var kind = signals[at].watch().kind();
            return Reading.withheld(about.id(), kind, Withholding.TOO_FEW_PEOPLE, about.pooledInto(), rules.version());
        }
        var signal = signals[speaker.getAsInt()];
        return signal.reading(about.id(), other(signal, about), week);
    }

    private static Optional<TeamId> other(Signal signal, Team about) {
        return Optional.of(signal.team().id()).filter(id -> !id.equals(about.id()));
    }

    private boolean speaksForItself(int at) {
        return speaker(at).equals(OptionalInt.of(at));
    }

    /// Whose signal is told of this team: of a team in a group the group's, else its own or that of the unit above.
    private OptionalInt speaker(int at) {
        var team = at / watches.size();
        var kind = at % watches.size();
        if (groups[team] != team) {
            return groups[team] == NOBODY || !teams.get(team).active()
                    ? OptionalInt.empty()
                    : OptionalInt.of(groups[team] * watches.size() + kind);
        }
        var unit = signals[at].watch().spokesman(team);
        return unit.isPresent() && teams.get(team).canBeShown()
                ? OptionalInt.of(unit.getAsInt() * watches.size() + kind)
                : OptionalInt.of(at);
    }
}
