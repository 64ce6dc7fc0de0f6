package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// What the matrix said at the end of every week, beside what was really planted.
public record Outcome(Blueprint blueprint, Map<Integer, Map<String, Row>> weeks) {

    public static Outcome read(Stack stack, Blueprint blueprint) {
        var weeks = new LinkedHashMap<Integer, Map<String, Row>>();
        for (var week = 0; week < blueprint.weeks(); week++) {
            var rows = new LinkedHashMap<String, Row>();
            stack.signals().overview(blueprint.week(week)).forEach(row -> rows.put(row.teamId(), row));
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

    /// How often a light went on that was off the week before.
    public int onsets(String team, String kind) {
        return (int) IntStream.range(0, blueprint.weeks())
                .filter(week -> isOn(week, team, kind) && !isOn(week - 1, team, kind))
                .count();
    }

    /// Weeks at whose end at least one light stood at this level.
    public int weeksWith(String level) {
        return (int) weeks.values().stream()
                .filter(rows -> rows.values().stream()
                        .flatMap(row -> row.signals().values().stream())
                        .anyMatch(light -> light.level().equals(level)))
                .count();
    }

    public String levelAtTheEnd(TeamPlan team) {
        var row = lastWeek().get(team.id());
        return row == null
                ? "absent"
                : row.level(team.planted().orElseThrow().kind().signal());
    }

    /// Team and signal of every light that is on in the last week though nothing was planted there.
    public List<String> othersAt(String level) {
        var others = new ArrayList<String>();
        for (var row : lastWeek().values()) {
            row.signals().forEach((kind, light) -> {
                if (light.level().equals(level) && !isPlanted(row.teamId(), kind)) {
                    others.add(row.teamId() + " (" + kind + ")");
                }
            });
        }
        return others;
    }

    public boolean isOn(int week, String team, String kind) {
        return Optional.ofNullable(weeks.get(week))
                .map(rows -> rows.get(team))
                .map(row -> row.signals().get(kind))
                .filter(light -> light.isOn())
                .isPresent();
    }

    public YearWeek week(int index) {
        return blueprint.week(index);
    }

    private Map<String, Row> lastWeek() {
        return weeks.getOrDefault(blueprint.weeks() - 1, Map.of());
    }

    private boolean isPlanted(String team, String kind) {
        return blueprint.plantedTeams().stream()
                .anyMatch(plan -> plan.id().equals(team)
                        && plan.planted()
                                .map(change -> change.kind().signal().equals(kind))
                                .orElse(false));
    }
}
