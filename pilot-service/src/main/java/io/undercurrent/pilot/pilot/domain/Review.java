package io.undercurrent.pilot.pilot.domain;

import static java.util.Objects.requireNonNull;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a proposal as a whole: it is a registration, or it names everything that it still lacks.
public sealed interface Review {
    record Complete(Registration registration) implements Review {}

    record Incomplete(List<Gap> gaps) implements Review {}

    /// @param teams those of the proposal's teams that are known
    static Review of(Proposal proposal, Map<TeamId, Team> teams) {
        var gaps = new ArrayList<>(missing(proposal));
        gaps.addAll(ClaimReview.gaps(proposal));
        gaps.addAll(PeopleReview.gaps(proposal));
        gaps.addAll(SampleReview.gaps(proposal, teams));
        return gaps.isEmpty() ? new Complete(registration(proposal)) : new Incomplete(List.copyOf(gaps));
    }

    private static List<Gap> missing(Proposal proposal) {
        return Stream.of(
                        gap("/samplePlan", proposal.sample()),
                        gap("/owner", proposal.owner()),
                        gap("/valueProposition", proposal.valueProposition()),
                        gap("/decisionMode", proposal.decisionMode()),
                        gap("/card", proposal.card()),
                        gap("/offSwitch", proposal.offSwitch()),
                        gap("/learningHours", proposal.learningHours()))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Gap> gap(String pointer, @Nullable Object part) {
        return part == null ? Optional.of(new Gap(pointer, "is missing")) : Optional.empty();
    }

    private static Registration registration(Proposal proposal) {
        return new Registration(
                proposal.frame(),
                claim(proposal),
                proposal.guardrails(),
                requireNonNull(proposal.sample()),
                conditions(proposal));
    }

    private static Optional<Claim> claim(Proposal proposal) {
        return Optional.ofNullable(proposal.hypothesis())
                .map(hypothesis -> new Claim(
                        hypothesis,
                        requireNonNull(proposal.outcome()),
                        proposal.criteria(),
                        requireNonNull(proposal.analysis())));
    }

    private static Conditions conditions(Proposal proposal) {
        return new Conditions(
                requireNonNull(proposal.owner()),
                requireNonNull(proposal.valueProposition()),
                requireNonNull(proposal.decisionMode()),
                requireNonNull(proposal.card()),
                requireNonNull(proposal.offSwitch()),
                proposal.participants(),
                requireNonNull(proposal.learningHours()),
                proposal.targetRelief());
    }
}
