package io.undercurrent.proving.demo;

import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        for (var week = change.from(); week < blueprint.weeks(); week++) {
            if (isOn(week, team.id(), change.kind().signal())) {
                return Optional.of(week);
            }
        }
        return Optional.empty();
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

    public YearWeek week(int index) {
        return blueprint.week(index);
    }

    private Map<String, Row> lastWeek() {
        return weeks.getOrDefault(blueprint.weeks() - 1, Map.of());
    }

    private boolean isOn(int week, String team, String kind) {
        return Optional.ofNullable(weeks.get(week))
                .map(rows -> rows.get(team))
                .map(row -> row.signals().get(kind))
                .filter(light -> light.isOn())
                .isPresent();
    }

    private boolean isPlanted(String team, String kind) {
        return blueprint.plantedTeams().stream()
                .anyMatch(plan -> plan.id().equals(team)
                        && plan.planted()
                                .map(change -> change.kind().signal().equals(kind))
                                .orElse(false));
    }
}
