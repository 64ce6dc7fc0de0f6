package io.undercurrent.pilot.verdict.http;

import io.undercurrent.pilot.pilot.Occasion;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.Gates;
import io.undercurrent.pilot.verdict.DecidePilot.Wish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PilotDecision")
record DecisionBody(
        @NotNull
        @Pattern(regexp = "scale|adapt|stop|not-decided", message = "must be scale, adapt, stop or not-decided")
        @Schema(examples = "scale")
        String decision,

        @Schema(examples = "2026-08-03", description = "Today when left out; never in the future") @Nullable
        LocalDate on,

        @Size(min = 1, max = 2_000) @Schema(examples = "Two hours earlier, and nobody wants to go back") @Nullable
        String reason,

        @Valid @Schema(description = "Needed to scale") @Nullable
        GatesBody gates) {

    @Schema(name = "GateAnswers")
    record GatesBody(
            @NotNull @Valid @Schema(description = "Does it remove real friction?")
            GateBody removesFriction,

            @NotNull @Valid @Schema(description = "Do people trust it enough to use it in a busy week?")
            GateBody trustedInBusyWeeks,

            @NotBlank
            @Size(max = 2_000)
            @Schema(examples = "Refusals are written by people", description = "Which part stays human?")
            String staysHuman) {
        Gates toDomain() {
            return new Gates(removesFriction.toDomain(), trustedInBusyWeeks.toDomain(), staysHuman);
        }

        static GatesBody of(Gates gates) {
            return new GatesBody(
                    GateBody.of(gates.removesFriction()), GateBody.of(gates.trustedInBusyWeeks()), gates.staysHuman());
        }
    }

    @Schema(name = "GateAnswer")
    record GateBody(
            @NotNull @Schema(examples = "true") Boolean yes,

            @NotBlank @Size(max = 2_000) @Schema(examples = "Half the letters need no second look")
            String because) {
        Gates.Answer toDomain() {
            return new Gates.Answer(yes, because);
        }

        static GateBody of(Gates.Answer answer) {
            return new GateBody(answer.yes(), answer.because());
        }
    }

    Wish toDomain(LocalDate today) {
        return new Wish(
                Spelling.read(Course.class, decision),
                new Occasion(on == null ? today : on, Optional.ofNullable(reason)),
                Optional.ofNullable(gates).map(GatesBody::toDomain));
    }
}
