package io.undercurrent.pilot.pilot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether a proposal claims what its kind may claim, and so that it can be judged.
final class ClaimReview {
    private ClaimReview() {}

    static List<Gap> gaps(Proposal proposal) {
        return switch (proposal.frame().kind()) {
            case SANDBOX -> tooMuch(proposal);
            case EXPLORE -> claimGaps(proposal, false);
            case EXPERIMENT -> claimGaps(proposal, true);
        };
    }

    private static List<Gap> tooMuch(Proposal proposal) {
        var gaps = new ArrayList<Gap>();
        if (proposal.hypothesis() != null) {
            gaps.add(noTargets("/hypothesis"));
        }
        if (proposal.outcome() != null) {
            gaps.add(noTargets("/outcome"));
        }
        if (!proposal.criteria().isEmpty()) {
            gaps.add(noTargets("/successCriteria"));
        }
        if (proposal.analysis() != null) {
            gaps.add(noTargets("/analysisPlan"));
        }
        return gaps;
    }

    private static Gap noTargets(String pointer) {
        return new Gap(pointer, "is too much: a sandbox has no targets");
    }

    private static List<Gap> claimGaps(Proposal proposal, boolean mustSayWhenItSucceeded) {
        var gaps = new ArrayList<Gap>();
        Stream.of(
                        Review.gap("/hypothesis", proposal.hypothesis()),
                        Review.gap("/outcome", proposal.outcome()),
                        Review.gap("/analysisPlan", proposal.analysis()))
                .flatMap(Optional::stream)
                .forEach(gaps::add);
        if (mustSayWhenItSucceeded && proposal.criteria().isEmpty()) {
            gaps.add(new Gap("/successCriteria", "is missing"));
        }
        gaps.addAll(strayCriteria(proposal));
        contradiction(proposal).ifPresent(gaps::add);
        return gaps;
    }

    private static List<Gap> strayCriteria(Proposal proposal) {
        var planned = metrics(proposal);
        return IntStream.range(0, proposal.criteria().size())
                .filter(index ->
                        !planned.contains(proposal.criteria().get(index).metric()))
                .mapToObj(index -> new Gap(
                        "/successCriteria/" + index + "/metric", "is neither the outcome nor one of the guardrails"))
                .toList();
    }

    private static Set<String> metrics(Proposal proposal) {
        var metrics = new HashSet<String>();
        Optional.ofNullable(proposal.outcome()).map(Outcome::metric).ifPresent(metrics::add);
        proposal.guardrails().stream().map(Guardrail::metric).forEach(metrics::add);
        return metrics;
    }

    /// Nobody tries something in order to make things worse.
    private static Optional<Gap> contradiction(Proposal proposal) {
        var hypothesis = proposal.hypothesis();
        var outcome = proposal.outcome();
        if (hypothesis == null || outcome == null) {
            return Optional.empty();
        }
        var worse = outcome.better().harm(hypothesis.direction().progress(1)) > 0;
        return worse
                ? Optional.of(new Gap("/hypothesis/direction", "is the one in which the outcome gets worse"))
                : Optional.empty();
    }
}
