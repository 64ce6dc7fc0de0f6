package io.undercurrent.pilot.pilot.http;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Frame;
import io.undercurrent.pilot.pilot.domain.Kind;
import io.undercurrent.pilot.pilot.domain.Proposal;
import io.undercurrent.pilot.pilot.domain.Registration;
import io.undercurrent.pilot.pilot.http.CareBody.CardBody;
import io.undercurrent.pilot.pilot.http.CareBody.DecisionModeBody;
import io.undercurrent.pilot.pilot.http.CareBody.GuardrailBody;
import io.undercurrent.pilot.pilot.http.CareBody.OffSwitchBody;
import io.undercurrent.pilot.pilot.http.CareBody.ParticipantsBody;
import io.undercurrent.pilot.pilot.http.ClaimBody.AnalysisBody;
import io.undercurrent.pilot.pilot.http.ClaimBody.CriterionBody;
import io.undercurrent.pilot.pilot.http.ClaimBody.HypothesisBody;
import io.undercurrent.pilot.pilot.http.ClaimBody.OutcomeBody;
import io.undercurrent.pilot.rollout.domain.Tool;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The plan of a pilot, as it is sent, shown and sealed. A draft may lack all but the first few parts.
@Schema(name = "PilotPlan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanBody(
        @NotNull
        @Pattern(regexp = Tool.NAME_FORM, message = "must be 1 to 200 printable characters")
        @Schema(examples = "Faster answers to claims")
        String name,

        @NotNull
        @Pattern(regexp = "sandbox|explore|experiment", message = "must be sandbox, explore or experiment")
        @Schema(examples = "experiment")
        String kind,

        @NotEmpty @Size(max = 200) @Schema(examples = "[\"claims-1\"]")
        List<@NotNull @Pattern(regexp = TeamId.FORM, message = "must be printable") String> teamIds,

        @NotBlank @Size(max = 500) @Schema(examples = "Answering claims by letter")
        String workflow,

        @Pattern(regexp = ToolId.FORM, message = "must be 1 to 64 letters, digits, dots, dashes")
        @Schema(examples = "copilot")
        @Nullable
        String tool,

        @Valid @Nullable HypothesisBody hypothesis,
        @Valid @Nullable OutcomeBody outcome,
        @Size(max = 20) @Nullable List<@NotNull @Valid CriterionBody> successCriteria,
        @Valid @Nullable AnalysisBody analysisPlan,
        @Size(max = 20) @Nullable List<@NotNull @Valid GuardrailBody> guardrails,
        @Valid @Nullable SampleBody samplePlan,

        @Size(min = 1, max = 200) @Schema(examples = "head of claims", description = "A role, never a person") @Nullable
        String owner,

        @Size(min = 1, max = 2_000) @Schema(examples = "Less typing, more time on the telephone") @Nullable
        String valueProposition,

        @Valid @Nullable DecisionModeBody decisionMode,
        @Valid @Nullable CardBody card,
        @Valid @Nullable OffSwitchBody offSwitch,
        @Size(max = 20) @Nullable List<@NotNull @Valid ParticipantsBody> participants,

        @Positive @Schema(examples = "48", description = "Protected hours, all participants together") @Nullable
        Double learningHours,

        @Size(min = 1, max = 2_000)
        @Schema(examples = "No monthly report until July", description = "What people need not deliver meanwhile")
        @Nullable
        String targetRelief) {
    Proposal toDomain() {
        return new Proposal(
                frame(),
                part(hypothesis, HypothesisBody::toDomain),
                part(outcome, OutcomeBody::toDomain),
                parts(successCriteria, CriterionBody::toDomain),
                part(analysisPlan, AnalysisBody::toDomain),
                parts(guardrails, GuardrailBody::toDomain),
                part(samplePlan, SampleBody::toDomain),
                owner,
                valueProposition,
                part(decisionMode, DecisionModeBody::toDomain),
                part(card, CardBody::toDomain),
                part(offSwitch, OffSwitchBody::toDomain),
                parts(participants, ParticipantsBody::toDomain),
                learningHours,
                targetRelief);
    }

    private Frame frame() {
        return new Frame(
                name,
                Words.read(Kind.class, kind),
                teamIds.stream().map(TeamId::new).toList(),
                workflow,
                part(tool, ToolId::new));
    }

    static PlanBody of(Proposal proposal) {
        var frame = proposal.frame();
        return new PlanBody(
                frame.name(),
                Words.of(frame.kind()),
                frame.teams().stream().map(TeamId::value).toList(),
                frame.workflow(),
                part(frame.tool(), ToolId::value),
                part(proposal.hypothesis(), HypothesisBody::of),
                part(proposal.outcome(), OutcomeBody::of),
                parts(proposal.criteria(), CriterionBody::of),
                part(proposal.analysis(), AnalysisBody::of),
                parts(proposal.guardrails(), GuardrailBody::of),
                part(proposal.sample(), SampleBody::of),
                proposal.owner(),
                proposal.valueProposition(),
                part(proposal.decisionMode(), DecisionModeBody::of),
                part(proposal.card(), CardBody::of),
                part(proposal.offSwitch(), OffSwitchBody::of),
                parts(proposal.participants(), ParticipantsBody::of),
                proposal.learningHours(),
                proposal.targetRelief());
    }

    static PlanBody of(Registration registration) {
        return of(Proposal.of(registration));
    }

    private static <A, B> @Nullable B part(@Nullable A part, Function<A, B> turn) {
        return part == null ? null : turn.apply(part);
    }

    private static <A, B> List<B> parts(@Nullable List<A> parts, Function<A, B> turn) {
        return requireNonNullElse(parts, List.<A>of()).stream().map(turn).toList();
    }
}
