package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.PilotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How others can do what a pilot did, with the evidence that earned it. A new version replaces none.
///
/// @param notFor where it should not be used
/// @param course what was decided about the pilot
/// @param grade how far its evidence carries
public record Playbook(
        UUID id,
        PilotId pilot,
        int version,
        String title,
        List<String> steps,
        Optional<String> notFor,
        Course course,
        EvidenceGrade grade,
        LocalDate on) {
    public Playbook {
        steps = List.copyOf(steps);
    }
}
