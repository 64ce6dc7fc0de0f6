package io.undercurrent.signals.detection.domain;

import java.util.List;

/// From a week on a team is different.
///
/// @param points fall of role clarity and rise of job insecurity, in points
/// @param silence rise of the chance not to answer a question, 0-1
/// @param depth fall of the share of users who do core work with the tool, 0-1
/// @param use fall of the share of licences used, 0-1
record PlantedChange(int team, int from, double points, double silence, double depth, double use) {
    static PlantedChange uncertainty(int team, int from, double points, double silence) {
        return new PlantedChange(team, from, points, silence, 0, 0);
    }

    static PlantedChange silentResistance(int team, int from, double depth, double use) {
        return new PlantedChange(team, from, 0, 0, depth, use);
    }

    static PlantedChange sum(List<PlantedChange> changes, int team, int week) {
        return changes.stream()
                .filter(change -> change.team == team && week >= change.from)
                .findFirst()
                .orElse(new PlantedChange(team, 0, 0, 0, 0, 0));
    }
}
