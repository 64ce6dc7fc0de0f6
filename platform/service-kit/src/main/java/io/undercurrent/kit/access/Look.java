package io.undercurrent.kit.access;

import java.util.List;
import java.util.Optional;

/// Somebody read something about teams; without teams: about all they may see.
public record Look(
        String who, List<String> roles, Matter matter, Optional<String> subject, List<String> teams, String address) {

    private static final int LONGEST_ADDRESS = 1000;

    public Look {
        roles = List.copyOf(roles);
        teams = teams.stream().distinct().sorted().toList();
        address = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
