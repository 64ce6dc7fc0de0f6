package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Participation;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a patient outsider can conclude of how many answered in each group, by trying every possibility.
record Guesses(Tally tally, List<ToldResult> told, Set<Set<String>> sums) {

    /// Every number that fits all that was told.
    Set<Integer> of(String group) {
        var fitting = new HashSet<Integer>();
        guess(0, new HashMap<>(), group, fitting);
        return fitting;
    }

    private void guess(int place, Map<String, Integer> guessed, String group, Set<Integer> fitting) {
        var groups = tally.organisation().groups();
        if (place == groups.size()) {
            if (sums.stream().allMatch(set -> sum(set, guessed) == sum(set, truth()))) {
                fitting.add(guessed.getOrDefault(group, 0));
            }
            return;
        }
        var next = groups.get(place);
        for (var answered = 0; answered <= next.size(); answered++) {
            if (fits(next, answered)) {
                guessed.put(next.id().value(), answered);
                guess(place + 1, guessed, group, fitting);
            }
        }
    }

    private boolean fits(FrozenGroup group, int answered) {
        var truth = tally.said(group.id()).answered();
        var seen = new Participation(group.size(), truth).atLeast();
        return new Participation(group.size(), answered).atLeast() == seen && fitsReason(group, answered, truth);
    }

    private boolean fitsReason(FrozenGroup group, int answered, int truth) {
        return switch (reason(group).orElseThrow()) {
            case SHOWN, MEMBERSHIP_CHANGE -> answered == truth;
            case BELOW_THRESHOLD, INCOMPLETE -> answered < 5;
            case COMPLEMENTARY -> answered >= 5;
        };
    }

    private Optional<Disclosure> reason(FrozenGroup group) {
        return told.stream()
                .filter(result -> result.scope() == Scope.OWN && result.team().equals(group.id()))
                .map(ToldResult::disclosure)
                .findFirst();
    }

    private Map<String, Integer> truth() {
        return tally.people(Optional.empty());
    }

    private static int sum(Set<String> groups, Map<String, Integer> people) {
        return groups.stream().mapToInt(group -> people.getOrDefault(group, 0)).sum();
    }
}
