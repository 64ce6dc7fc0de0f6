package io.undercurrent.pilot.programme.http;

import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewIdea")
record IdeaBody(
        @NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") @Schema(examples = "claims-north")
        String teamId,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Let a draft answer to standard claims be written")
        String text) {

    Idea toDomain(LocalDate today) {
        return new Idea(UUID.randomUUID(), new TeamId(teamId), text, today, Optional.empty());
    }

    @Schema(name = "NewIdeaAnswer")
    record ReplyBody(
            @NotNull
            @Pattern(regexp = "pilot|later|no", message = "must be pilot, later or no")
            @Schema(examples = "pilot")
            String course,

            @NotBlank @Size(max = 2_000) @Schema(examples = "Two teams stumble over the same step")
            String because,

            @Schema(description = "The pilot it became") @Nullable
            UUID pilotId) {

        boolean leadsAstray() {
            return pilotId != null && !course.equals("pilot");
        }

        Idea.Reply toDomain(LocalDate today) {
            return new Idea.Reply(
                    Words.read(Idea.Course.class, course),
                    because,
                    today,
                    Optional.ofNullable(pilotId).map(PilotId::new));
        }
    }
}
