package io.undercurrent.signals.detection.domain;

import static java.util.stream.Collectors.groupingBy;

import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Rounds of a synthetic organisation, and what a test asks of them.
record Rounds(List<Round> all, Map<TeamId, List<Reading>> byTeam) {
    static Rounds of(Organisation facts) {
        var rounds = Detection.run(facts, Optional.empty(), Rules.standard());
        var byTeam = rounds.stream().flatMap(round -> round.readings().stream()).collect(groupingBy(Reading::team));
        return new Rounds(rounds, byTeam);
    }

    static List<Integer> teamsOf(int count, int size) {
        return Collections.nCopies(count, size);
    }

    Stream<Reading> readings() {
        return all.stream().flatMap(round -> round.readings().stream());
    }

    List<Reading> of(int team, SignalKind kind) {
        return byTeam.getOrDefault(SyntheticOrganisation.id(team), List.of()).stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    Reading last(int team, SignalKind kind) {
        return of(team, kind).getLast();
    }

    Optional<YearWeek> firstRaised(int team, SignalKind kind) {
        var readings = of(team, kind);
        for (var week = 0; week < readings.size(); week++) {
            if (readings.get(week).level().isRaised()) {
                return Optional.of(all.get(week).week());
            }
        }
        return Optional.empty();
    }

    /// How often a signal of this team went up.
    int watches(int team, SignalKind kind) {
        var watches = 0;
        var before = false;
        for (var reading : of(team, kind)) {
            watches += reading.level().isRaised() && !before ? 1 : 0;
            before = reading.level().isRaised();
        }
        return watches;
    }
}
