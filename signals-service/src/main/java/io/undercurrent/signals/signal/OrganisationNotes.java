package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.Shock;
import java.util.List;

/// What moved the whole organisation in the last rounds, told once instead of a light for each team.
public interface OrganisationNotes {

    List<Shock> recent();
}
