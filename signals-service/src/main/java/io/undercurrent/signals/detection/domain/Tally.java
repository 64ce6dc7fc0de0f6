package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Organisation;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Watches that went up, and weeks in which one could have.
record Tally(Map<SignalKind, Integer> watches, Map<SignalKind, Integer> weeks) {

    static Tally of(Organisation facts, Rules rules) {
        var watches = new EnumMap<SignalKind, Integer>(SignalKind.class);
        var weeks = new EnumMap<SignalKind, Integer>(SignalKind.class);
        var before = new HashSet<List<Object>>();
        Detection.rounds(facts, Optional.empty(), rules)
                .flatMap(round -> round.standings().stream())
                .filter(each -> each.spokenForBy().isEmpty() && each.level() != Level.WITHHELD)
                .forEach(each -> {
                    List<Object> key = List.of(each.team(), each.kind());
                    weeks.merge(each.kind(), 1, Integer::sum);
                    if (each.level().isRaised() && before.add(key)) {
                        watches.merge(each.kind(), 1, Integer::sum);
                    }
                    if (!each.level().isRaised()) {
                        before.remove(key);
                    }
                });
        return new Tally(watches, weeks);
    }
}
