package io.undercurrent.proving.prove;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.proving.calls.Overview.Light;
import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.signals.detection.domain.Detection;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.detection.domain.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Judges an organisation in this process, by the same rounds the service runs.
final class Judge {
    private static final Map<Level, Light> LIGHTS =
            Stream.of(Level.values()).collect(toMap(level -> level, level -> new Light(level.wireName(), null)));

    private Judge() {}

    /// On what is told from the first week of the blueprint on.
    static Outcome judge(Blueprint blueprint, Pools pools) {
        return judge(blueprint, pools, 0);
    }

    /// As the demo tells it: who came and left is known for two years back.
    static Outcome judgeWithHistory(Blueprint blueprint) {
        return judge(blueprint, Pools.NONE, new Organisation(blueprint).staffedFrom());
    }

    private static Outcome judge(Blueprint blueprint, Pools pools, int staffedFrom) {
        var facts = Retelling.of(new Organisation(blueprint), pools, staffedFrom);
        var weeks = new LinkedHashMap<Integer, Map<String, Row>>();
        var week = new AtomicInteger(staffedFrom);
        Detection.rounds(facts, Optional.of(blueprint.last()), Rules.standard())
                .forEachOrdered(round -> keep(round, week.getAndIncrement(), weeks));
        return new Outcome(blueprint, weeks);
    }

    private static void keep(Round round, int week, Map<Integer, Map<String, Row>> weeks) {
        if (week >= 0) {
            weeks.put(week, rows(round));
        }
    }

    private static Map<String, Row> rows(Round round) {
        var lights = new HashMap<String, Map<String, Light>>();
        for (var standing : round.standings()) {
            lights.computeIfAbsent(standing.team().value(), _ -> new HashMap<>())
                    .put(standing.kind().wireName(), requireNonNull(LIGHTS.get(standing.level())));
        }
        var rows = new HashMap<String, Row>();
        lights.forEach((team, kinds) -> rows.put(team, new Row(team, team, null, kinds)));
        return rows;
    }
}
