package io.undercurrent.kit.access;

import java.util.List;

/// An answer that tells of several teams.
public interface OfTeams {

    List<? extends OfTeam> items();
}
