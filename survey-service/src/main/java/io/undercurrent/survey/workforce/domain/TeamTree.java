package io.undercurrent.survey.workforce.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The teams that stand, with those a file describes put among them.
public final class TeamTree {

    private final Map<String, Optional<String>> standing;
    private final Map<String, Optional<String>> described = new LinkedHashMap<>();
    private final Map<String, TeamFault> faults = new HashMap<>();

    private TeamTree(Map<String, Optional<String>> standing) {
        this.standing = standing;
    }

    /// The described teams that cannot stand where the file puts them; the others can.
    public static Map<String, TeamFault> faults(
            Map<String, Optional<String>> standing, Collection<TeamDescription> descriptions) {
        var tree = new TeamTree(standing);
        descriptions.forEach(team -> tree.described.put(team.id(), team.parent()));
        while (tree.foundAnother()) {
            tree.described.keySet().removeAll(tree.faults.keySet());
        }
        return tree.faults;
    }

    private boolean foundAnother() {
        var before = faults.size();
        described.forEach((team, parent) -> {
            if (parent.isPresent() && !exists(parent.get())) {
                faults.put(team, TeamFault.UNKNOWN_PARENT);
            }
        });
        if (faults.size() == before) {
            onCycles().forEach(team -> faults.put(team, TeamFault.CYCLE));
        }
        return faults.size() > before;
    }

    private boolean exists(String team) {
        return described.containsKey(team) || standing.containsKey(team);
    }

    private Set<String> onCycles() {
        var sound = new HashSet<String>();
        var cyclic = new HashSet<String>();
        for (var team : described.keySet()) {
            var path = new LinkedHashMap<String, Integer>();
            var end = climb(team, path, sound);
            end.ifPresent(first -> path.forEach((at, step) -> {
                if (step >= path.getOrDefault(first, Integer.MAX_VALUE) && described.containsKey(at)) {
                    cyclic.add(at);
                }
            }));
            sound.addAll(path.keySet());
        }
        return cyclic;
    }

    private Optional<String> climb(String team, Map<String, Integer> path, Set<String> sound) {
        var at = Optional.of(team);
        while (at.isPresent() && !path.containsKey(at.get()) && !sound.contains(at.get())) {
            path.put(at.get(), path.size());
            at = parentOf(at.get());
        }
        return at;
    }

    private Optional<String> parentOf(String team) {
        return described.getOrDefault(team, standing.getOrDefault(team, Optional.empty()));
    }
}
