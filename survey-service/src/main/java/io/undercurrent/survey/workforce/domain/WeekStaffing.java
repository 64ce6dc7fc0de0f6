package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All crews of one week, each too small one counted with its nearest ancestor that is large enough.
public final class WeekStaffing {

    private final Map<String, Optional<String>> parents;
    private final Map<String, Crew> crews = new HashMap<>();

    private WeekStaffing(Map<String, Optional<String>> parents) {
        this.parents = parents;
    }

    /// What may be told of the week; people of a tree that is too small as a whole are told nowhere.
    public static List<Crew> tellable(
            Collection<Crew> crews, Map<String, Optional<String>> parents, Threshold threshold) {
        var week = new WeekStaffing(parents);
        crews.forEach(crew -> week.crews.put(crew.team(), crew));
        week.lowestFirst().forEach(team -> week.settle(team, threshold));
        return week.crews.values().stream().sorted(comparing(Crew::team)).toList();
    }

    private List<String> lowestFirst() {
        return parents.keySet().stream()
                .sorted(comparingInt(this::depth).reversed())
                .toList();
    }

    private int depth(String team) {
        var depth = 0;
        for (var at = parent(team); at.isPresent(); at = parent(at.get())) {
            depth++;
        }
        return depth;
    }

    private void settle(String team, Threshold threshold) {
        var crew = crews.get(team);
        if (crew == null || threshold.isReachedBy(crew.heads())) {
            return;
        }
        crews.remove(team);
        parent(team).ifPresent(above -> crews.merge(above, crew.countedAt(above), Crew::joinedBy));
    }

    private Optional<String> parent(String team) {
        return parents.getOrDefault(team, Optional.empty());
    }
}
