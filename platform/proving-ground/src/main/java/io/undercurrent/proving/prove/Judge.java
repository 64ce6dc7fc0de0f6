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

    static Outcome judge(Blueprint blueprint, Pools pools) {
        var facts = Retelling.of(new Organisation(blueprint), pools);
        var weeks = new LinkedHashMap<Integer, Map<String, Row>>();
        var week = new AtomicInteger();
        Detection.rounds(facts, Optional.of(blueprint.last()), Rules.standard())
                .forEachOrdered(round -> weeks.put(week.getAndIncrement(), rows(round)));
        return new Outcome(blueprint, weeks);
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
