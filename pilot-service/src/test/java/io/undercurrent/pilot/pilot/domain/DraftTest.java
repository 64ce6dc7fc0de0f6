package io.undercurrent.pilot.pilot.domain;

import static io.undercurrent.pilot.pilot.domain.APlan.ANALYSIS;
import static io.undercurrent.pilot.pilot.domain.APlan.FRAME;
import static io.undercurrent.pilot.pilot.domain.APlan.SAMPLE;
import static io.undercurrent.pilot.pilot.domain.APlan.SEALED;
import static io.undercurrent.pilot.pilot.domain.APlan.complete;
import static io.undercurrent.pilot.pilot.domain.APlan.draft;
import static io.undercurrent.pilot.pilot.domain.APlan.frame;
import static io.undercurrent.pilot.pilot.domain.APlan.group;
import static io.undercurrent.pilot.pilot.domain.APlan.known;
import static io.undercurrent.pilot.pilot.domain.APlan.nothingBut;
import static io.undercurrent.pilot.pilot.domain.APlan.registered;
import static io.undercurrent.pilot.pilot.domain.APlan.sealing;
import static io.undercurrent.pilot.pilot.domain.APlan.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
    @Test
    void a_complete_plan_is_sealed() {
        var registered = registered();

        assertThat(registered.charter().seal().holds()).isTrue();
        assertThat(registered.charter().sealedAt()).isEqualTo(SEALED);
        assertThat(registered.charter().caveats()).isEmpty();
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var pointers = gaps(nothingBut(FRAME)).stream().map(Gap::pointer).distinct();

        assertThat(pointers)
                .containsExactlyInAnyOrder(
                        "/hypothesis",
                        "/outcome",
                        "/successCriteria",
                        "/analysisPlan",
                        "/guardrails",
                        "/samplePlan",
                        "/owner",
                        "/valueProposition",
                        "/decisionMode",
                        "/card",
                        "/offSwitch",
                        "/participants",
                        "/learningHours");
    }

    @Test
    void no_relief_of_targets_is_allowed_and_remembered() {
        var registered = registered(with(FRAME, ANALYSIS, SAMPLE, null));

        assertThat(registered.charter().caveats()).containsExactly(Caveat.NO_TARGET_RELIEF);
    }

    @Test
    void groups_that_overlap_are_refused() {
        var twice = new SamplePlan(2, APlan.END, List.of(group("north", "sales"), group("south", "finance", "sales")));

        assertThat(gaps(with(FRAME, ANALYSIS, twice, null)))
                .containsExactly(
                        overlap("/samplePlan/comparisonGroups/1/teamIds/0"),
                        overlap("/samplePlan/comparisonGroups/1/teamIds/1"));
    }

    private static Gap overlap(String pointer) {
        return new Gap(pointer, "stands in two groups, which must not overlap");
    }

    @Test
    void a_team_that_cannot_hide_its_members_is_not_measured() {
        var finance = new TeamId("finance");
        var tiny = new HashMap<>(known("sales"));
        tiny.put(finance, new Team(finance, "finance", null, null, true, 1));

        var step = draft(complete()).register(sealing(), tiny, SEALED);

        assertThat(((Step.Refused) step).refusal().gaps())
                .extracting(Gap::pointer)
                .containsExactly("/teamIds/0");
    }

    @Test
    void a_sandbox_has_no_targets() {
        var pointers =
                gaps(with(frame(Kind.SANDBOX), ANALYSIS, SAMPLE, null)).stream().map(Gap::pointer);

        assertThat(pointers).containsExactlyInAnyOrder("/hypothesis", "/outcome", "/successCriteria", "/analysisPlan");
    }

    @Test
    void one_team_alone_needs_a_longer_past_and_nobody_beside_it() {
        var alone = new AnalysisPlan(Design.SINGLE_TEAM, 0.05);

        assertThat(gaps(with(FRAME, alone, SAMPLE, null)))
                .extracting(Gap::pointer)
                .containsExactlyInAnyOrder("/samplePlan/comparisonGroups", "/samplePlan/baselinePoints");
    }

    private static List<Gap> gaps(Proposal proposal) {
        var step = draft(proposal).register(sealing(), known("finance", "sales"), SEALED);
        return ((Step.Refused) step).refusal().gaps();
    }
}
