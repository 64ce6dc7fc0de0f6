package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Overview.Light;
import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// What the matrix said about an organisation at the end of every week, beside what was really planted.
public record Outcome(Blueprint blueprint, Map<Integer, Map<String, Row>> weeks) {
    private static final String WITHHELD = "withheld";

    /// The light of one signal of one team at the end of a week.
    public record Lit(int week, String team, String kind, String level) {}

    public static Outcome read(Stack stack, Blueprint blueprint) {
        var ours = blueprint.teams().stream().map(TeamPlan::id).collect(Collectors.toSet());
        var weeks = new LinkedHashMap<Integer, Map<String, Row>>();
        for (var week = 0; week < blueprint.weeks(); week++) {
            var rows = new LinkedHashMap<String, Row>();
            stack.signals().overview(blueprint.week(week)).stream()
                    .filter(row -> ours.contains(row.teamId()))
                    .forEach(row -> rows.put(row.teamId(), row));
            weeks.put(week, rows);
        }
        return new Outcome(blueprint, weeks);
    }

    /// The first week at or after its change in which a planted team stood at WATCH or FLAG.
    public Optional<Integer> firstSeen(TeamPlan team) {
        var change = team.planted().orElseThrow();
        return IntStream.range(change.from(), blueprint.weeks())
                .filter(week -> isOn(week, team.id(), change.kind().signal()))
                .boxed()
                .findFirst();
    }

    /// The first week at or after the end of its change in which a planted team no longer stood at WATCH or FLAG.
    public Optional<Integer> firstCleared(TeamPlan team) {
        var change = team.planted().orElseThrow();
        return IntStream.range(change.until(), blueprint.weeks())
                .filter(week -> !isOn(week, team.id(), change.kind().signal()))
                .filter(week -> !isAt(WITHHELD, week, team.id(), change.kind().signal()))
                .boxed()
                .findFirst();
    }

    public String levelAtTheEnd(TeamPlan team) {
        var kind = team.planted().orElseThrow().kind().signal();
        return light(lastWeek(), team.id(), kind).map(Light::level).orElse("absent");
    }

    /// Whether the planted change of a team is on in the last week.
    public boolean isLitAtTheEnd(TeamPlan team) {
        return isOn(lastWeek(), team.id(), team.planted().orElseThrow().kind().signal());
    }

    /// What all lights of a team said, week by week.
    public List<Map<String, String>> levels(String team) {
        return weeks.values().stream()
                .map(rows ->
                        Optional.ofNullable(rows.get(team)).map(Row::levels).orElse(Map.of()))
                .toList();
    }

    /// How often a light went on that was off when it was last shown: withheld for a week, it is the same light after.
    public int onsets(String team, String kind) {
        return (int) IntStream.range(0, blueprint.weeks())
                .filter(week -> isOn(week, team, kind)
                        && shownBefore(week, team, kind).limit(1).noneMatch(before -> isOn(before, team, kind)))
                .count();
    }

    /// Every light that stands at a level in a week.
    public List<Lit> at(String level, int week) {
        return weeks.getOrDefault(week, Map.of()).values().stream()
                .flatMap(row -> lights(week, row))
                .filter(lit -> lit.level().equals(level))
                .toList();
    }

    /// Every light at a level in every week.
    public List<Lit> all(String level) {
        return IntStream.range(0, blueprint.weeks())
                .boxed()
                .flatMap(week -> at(level, week).stream())
                .toList();
    }

    /// Every time a light that was off came to stand at a level, sooner or later before it went off again.
    public List<Lit> episodesAt(String level) {
        return all(level).stream()
                .filter(lit -> shownBefore(lit.week(), lit.team(), lit.kind())
                        .takeWhile(week -> isOn(week, lit.team(), lit.kind()))
                        .noneMatch(week -> isAt(level, week, lit.team(), lit.kind())))
                .toList();
    }

    /// Lights at a level in the last week where nothing was ever planted.
    public List<Lit> othersAt(String level) {
        return at(level, lastWeek()).stream().filter(lit -> !isFounded(lit)).toList();
    }

    /// Whether something had been planted there by then.
    public boolean isFounded(Lit lit) {
        return blueprint.plantedTeams().stream()
                .filter(team -> team.id().equals(lit.team()))
                .flatMap(team -> team.planted().stream())
                .anyMatch(change -> change.touches(lit.kind()) && change.from() <= lit.week());
    }

    public boolean isOn(int week, String team, String kind) {
        return light(week, team, kind).filter(Light::isOn).isPresent();
    }

    public YearWeek week(int index) {
        return blueprint.week(index);
    }

    /// The weeks before in which the light was shown, the last first.
    private IntStream shownBefore(int week, String team, String kind) {
        return IntStream.iterate(week - 1, before -> before >= 0, before -> before - 1)
                .filter(before -> !isAt(WITHHELD, before, team, kind));
    }

    private boolean isAt(String level, int week, String team, String kind) {
        return light(week, team, kind)
                .filter(light -> light.level().equals(level))
                .isPresent();
    }

    private int lastWeek() {
        return blueprint.weeks() - 1;
    }

    private Optional<Light> light(int week, String team, String kind) {
        return Optional.ofNullable(weeks.get(week))
                .map(rows -> rows.get(team))
                .map(row -> row.signals().get(kind));
    }

    private static Stream<Lit> lights(int week, Row row) {
        return row.signals().entrySet().stream()
                .map(entry -> new Lit(
                        week, row.teamId(), entry.getKey(), entry.getValue().level()));
    }
}
