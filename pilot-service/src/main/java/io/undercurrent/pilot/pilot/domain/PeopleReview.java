package io.undercurrent.pilot.pilot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Whether a proposal looks after the people who take part.
final class PeopleReview {
    private PeopleReview() {}

    static List<Gap> gaps(Proposal proposal) {
        var gaps = new ArrayList<Gap>();
        if (proposal.guardrails().stream()
                .noneMatch(guardrail -> guardrail.concern().isAboutPeople())) {
            gaps.add(new Gap("/guardrails", "watch over wellbeing or strain at least"));
        }
        gaps.addAll(metricsTwice(proposal));
        if (nobodyPlays(Part.USER, proposal)) {
            gaps.add(new Gap("/participants", "name nobody who uses it"));
        }
        if (nobodyPlays(Part.SCEPTIC, proposal)) {
            gaps.add(new Gap("/participants", "name no sceptic"));
        }
        return gaps;
    }

    private static List<Gap> metricsTwice(Proposal proposal) {
        var seen = new HashSet<String>();
        Optional.ofNullable(proposal.outcome()).map(Outcome::metric).ifPresent(seen::add);
        var gaps = new ArrayList<Gap>();
        for (int index = 0; index < proposal.guardrails().size(); index++) {
            if (!seen.add(proposal.guardrails().get(index).metric())) {
                gaps.add(new Gap("/guardrails/" + index + "/metric", "is planned twice"));
            }
        }
        return gaps;
    }

    private static boolean nobodyPlays(Part part, Proposal proposal) {
        return proposal.participants().stream().noneMatch(participants -> participants.part() == part);
    }
}
