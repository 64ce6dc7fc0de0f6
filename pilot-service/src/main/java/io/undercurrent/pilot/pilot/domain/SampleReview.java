package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether the teams of a proposal can be measured, and told apart.
final class SampleReview {
    private static final int POINTS_TO_SEE_A_TREND = 5;

    private final Map<TeamId, Team> known;
    private final Set<TeamId> placed = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    private SampleReview(Map<TeamId, Team> known) {
        this.known = known;
    }

    static List<Gap> gaps(Proposal proposal, Map<TeamId, Team> known) {
        var review = new SampleReview(known);
        review.place(proposal.frame().teams(), "/teamIds");
        var sample = proposal.sample();
        if (sample != null) {
            review.placeAll(sample.comparisonGroups());
            var analysis = proposal.analysis();
            if (analysis != null) {
                review.match(analysis.design(), proposal.frame(), sample);
            }
        }
        return review.gaps;
    }

    private void placeAll(List<ComparisonGroup> groups) {
        for (int index = 0; index < groups.size(); index++) {
            place(groups.get(index).teams(), "/samplePlan/comparisonGroups/" + index + "/teamIds");
        }
    }

    private void place(List<TeamId> teams, String pointer) {
        for (int index = 0; index < teams.size(); index++) {
            place(teams.get(index), pointer + "/" + index);
        }
    }

    private void place(TeamId id, String pointer) {
        var team = known.get(id);
        if (team == null) {
            gaps.add(new Gap(pointer, "is not known here"));
        } else if (!team.hidesItsMembers()) {
            gaps.add(new Gap(pointer, "has fewer than 5 people: measure the unit above it"));
        }
        if (!placed.add(id)) {
            gaps.add(new Gap(pointer, "stands in two groups, which must not overlap"));
        }
    }

    private void match(Design design, Frame frame, SamplePlan sample) {
        switch (design) {
            case SINGLE_TEAM -> matchSingleTeam(frame, sample);
            case COMPARISON_TEAMS, RANDOMISED_UNITS -> {
                if (sample.comparisonGroups().isEmpty()) {
                    gaps.add(new Gap("/samplePlan/comparisonGroups", "are what this design compares with: name one"));
                }
                needBaseline(sample, 1);
            }
        }
    }

    private void matchSingleTeam(Frame frame, SamplePlan sample) {
        if (frame.teams().size() > 1) {
            gaps.add(new Gap("/teamIds", "are more than one: this design is for a single team"));
        }
        if (!sample.comparisonGroups().isEmpty()) {
            gaps.add(new Gap("/samplePlan/comparisonGroups", "have no use in the design for a single team"));
        }
        needBaseline(sample, POINTS_TO_SEE_A_TREND);
    }

    private void needBaseline(SamplePlan sample, int points) {
        if (sample.baselinePoints() < points) {
            gaps.add(new Gap("/samplePlan/baselinePoints", "is too few for this design: plan %d".formatted(points)));
        }
    }
}
