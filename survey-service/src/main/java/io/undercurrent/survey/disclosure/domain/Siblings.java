package io.undercurrent.survey.disclosure.domain;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The teams of one parent in one wave: what is hidden among them must not be found by taking the shown from the whole.
public record Siblings(List<Sibling> teams) {

    public Siblings {
        teams = List.copyOf(teams);
    }

    /// Decides for the undecided; what was decided before stays as it is.
    public Map<String, Disclosure> disclose(Threshold threshold) {
        var decisions = new HashMap<String, Disclosure>();
        undecided().forEach(team -> decisions.put(team.team(), alone(team, threshold)));
        var hidden = hiddenAnswers(decisions);
        for (var next : bySize(decisions)) {
            if (threshold.isReachedBy(hidden) || (hidden == 0 && !needCompany())) {
                break;
            }
            decisions.put(next.team(), Disclosure.COMPLEMENTARY);
            hidden += next.answered();
        }
        return decisions;
    }

    private boolean needCompany() {
        return teams.stream().anyMatch(Sibling::needsCompany);
    }

    private static Disclosure alone(Sibling team, Threshold threshold) {
        return threshold.isReachedBy(team.answered()) ? Disclosure.SHOWN : Disclosure.BELOW_THRESHOLD;
    }

    private int hiddenAnswers(Map<String, Disclosure> decisions) {
        return teams.stream()
                .filter(team -> team.wasHidden() || decisions.get(team.team()) == Disclosure.BELOW_THRESHOLD)
                .mapToInt(Sibling::answered)
                .sum();
    }

    private List<Sibling> bySize(Map<String, Disclosure> decisions) {
        return undecided()
                .filter(team -> decisions.get(team.team()) == Disclosure.SHOWN)
                .sorted(comparingInt(Sibling::answered).thenComparing(Sibling::team))
                .toList();
    }

    private Stream<Sibling> undecided() {
        return teams.stream().filter(Sibling::isUndecided);
    }
}
