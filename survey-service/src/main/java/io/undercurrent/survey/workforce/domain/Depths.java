package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far below the top teams stand.
record Depths(Map<String, Optional<String>> parents) {

    Depths(Collection<Team> teams) {
        this(teams.stream().collect(toMap(Team::id, Team::parent)));
    }

    /// Families by the team above them, the highest first.
    List<Optional<String>> fromTheTop(Collection<Optional<String>> families) {
        return families.stream()
                .sorted(comparingInt(this::depth).thenComparing(comparing(parent -> parent.orElse(""))))
                .toList();
    }

    private int depth(Optional<String> parent) {
        var passed = new HashSet<String>();
        var at = parent;
        while (at.isPresent() && passed.add(at.get())) {
            at = parents.getOrDefault(at.get(), Optional.empty());
        }
        return passed.size();
    }
}
