package io.undercurrent.pilot.programme.http;

import io.undercurrent.pilot.programme.domain.Playbook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Playbook")
record PlaybookView(
        UUID id,
        UUID pilotId,
        @Schema(examples = "2") int version,

        @Schema(examples = "Draft answers to standard claims")
        String title,

        List<String> steps,
        @Nullable String notFor,

        @Schema(
                enumeration = {"scale", "adapt", "stop", "not-decided"},
                examples = "scale")
        String decision,

        @Schema(
                enumeration = {"A", "B", "C", "D"},
                examples = "B")
        String evidenceGrade,

        @Schema(examples = "2026-06-01") LocalDate on) {

    static PlaybookView of(Playbook playbook) {
        return new PlaybookView(
                playbook.id(),
                playbook.pilot().value(),
                playbook.version(),
                playbook.title(),
                playbook.steps(),
                playbook.notFor().orElse(null),
                Words.of(playbook.course()),
                playbook.grade().name(),
                playbook.on());
    }
}
