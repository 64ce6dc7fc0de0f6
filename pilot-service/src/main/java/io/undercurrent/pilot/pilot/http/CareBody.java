package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.Better;
import io.undercurrent.pilot.pilot.domain.Card;
import io.undercurrent.pilot.pilot.domain.Concern;
import io.undercurrent.pilot.pilot.domain.DecisionMode;
import io.undercurrent.pilot.pilot.domain.Guardrail;
import io.undercurrent.pilot.pilot.domain.OffSwitch;
import io.undercurrent.pilot.pilot.domain.Part;
import io.undercurrent.pilot.pilot.domain.Participants;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a pilot promises to people, as it is sent and shown.
final class CareBody {
    private CareBody() {}

    @Schema(name = "Guardrail", description = "A number that must not get worse by more than this")
    record GuardrailBody(
            @NotNull @Pattern(regexp = ClaimBody.METRIC, message = ClaimBody.METRIC_HINT) @Schema(examples = "strain")
            String metric,

            @NotNull
            @Pattern(
                    regexp = "wellbeing|strain|quality|safety|fairness|other",
                    message = "must be wellbeing, strain, quality, safety, fairness or other")
            @Schema(examples = "strain")
            String concern,

            @NotBlank @Size(max = 60) @Schema(examples = "score 1-5")
            String unit,

            @NotNull
            @Pattern(regexp = ClaimBody.BETTER, message = "must be higher or lower")
            @Schema(examples = "lower")
            String better,

            @NotNull @PositiveOrZero @Schema(examples = "0.3")
            Double tolerated) {
        Guardrail toDomain() {
            return new Guardrail(
                    metric, Words.read(Concern.class, concern), unit, Words.read(Better.class, better), tolerated);
        }

        static GuardrailBody of(Guardrail guardrail) {
            return new GuardrailBody(
                    guardrail.metric(),
                    Words.of(guardrail.concern()),
                    guardrail.unit(),
                    Words.of(guardrail.better()),
                    guardrail.tolerated());
        }
    }

    @Schema(
            name = "DecisionMode",
            description = "AI proposes, a human decides; green goes through, yellow is checked, red is for specialists")
    record DecisionModeBody(
            @NotBlank @Size(max = 500) @Schema(examples = "a draft of the answer")
            String aiProposes,

            @NotBlank @Size(max = 500) @Schema(examples = "what is sent")
            String humanDecides,

            @NotBlank @Size(max = 500) @Schema(examples = "acknowledgements")
            String green,

            @NotBlank @Size(max = 500) @Schema(examples = "all other letters")
            String yellow,

            @NotBlank @Size(max = 500) @Schema(examples = "refusals and complaints")
            String red) {
        DecisionMode toDomain() {
            return new DecisionMode(aiProposes, humanDecides, green, yellow, red);
        }

        static DecisionModeBody of(DecisionMode mode) {
            return new DecisionModeBody(
                    mode.aiProposes(), mode.humanDecides(), mode.green(), mode.yellow(), mode.red());
        }
    }

    @Schema(name = "Card", description = "What the AI does here, and what it does not")
    record CardBody(
            @NotEmpty @Size(max = 50) @Schema(examples = "[\"drafts answers\"]")
            List<@NotBlank @Size(max = 500) String> does,

            @NotEmpty @Size(max = 50) @Schema(examples = "[\"sends anything\"]")
            List<@NotBlank @Size(max = 500) String> doesNot) {
        Card toDomain() {
            return new Card(does, doesNot);
        }

        static CardBody of(Card card) {
            return new CardBody(card.does(), card.doesNot());
        }
    }

    @Schema(name = "OffSwitch", description = "When the AI is switched off, and which role does it")
    record OffSwitchBody(
            @NotEmpty @Size(max = 50) @Schema(examples = "[\"three wrong letters in a week\"]")
            List<@NotBlank @Size(max = 500) String> criteria,

            @NotBlank @Size(max = 200) @Schema(examples = "head of claims")
            String owner) {
        OffSwitch toDomain() {
            return new OffSwitch(criteria, owner);
        }

        static OffSwitchBody of(OffSwitch offSwitch) {
            return new OffSwitchBody(offSwitch.criteria(), offSwitch.owner());
        }
    }

    @Schema(name = "Participants", description = "How many people play a part; never who")
    record ParticipantsBody(
            @NotNull
            @Pattern(
                    regexp = "user|sceptic|champion|coach|leader|works-council",
                    message = "must be user, sceptic, champion, coach, leader or works-council")
            @Schema(examples = "sceptic")
            String role,

            @NotNull @Positive @Schema(examples = "2") Integer people) {
        Participants toDomain() {
            return new Participants(Words.read(Part.class, role), people);
        }

        static ParticipantsBody of(Participants participants) {
            return new ParticipantsBody(Words.of(participants.part()), participants.people());
        }
    }
}
