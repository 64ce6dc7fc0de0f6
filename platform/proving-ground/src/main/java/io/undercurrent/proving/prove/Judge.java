package io.undercurrent.proving.prove;

import io.undercurrent.proving.calls.Overview.Light;
import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.play.Outcome;
import io.undercurrent.signals.detection.domain.Detection;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.detection.domain.Rules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Judges an organisation in this process, by the same rounds the service runs.
final class Judge {
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
        for (var reading : round.readings()) {
            lights.computeIfAbsent(reading.team().value(), _ -> new HashMap<>())
                    .put(reading.kind().wireName(), light(reading));
        }
        var rows = new HashMap<String, Row>();
        lights.forEach((team, kinds) -> rows.put(team, new Row(team, team, null, kinds)));
        return rows;
    }

    private static Light light(Reading reading) {
        return new Light(
                reading.level().wireName(),
                reading.since().map(Object::toString).orElse(null));
    }
}
