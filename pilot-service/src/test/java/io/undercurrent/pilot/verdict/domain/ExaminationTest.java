package io.undercurrent.pilot.verdict.domain;

import static io.undercurrent.pilot.pilot.domain.Design.COMPARISON_TEAMS;
import static io.undercurrent.pilot.pilot.domain.Design.RANDOMISED_UNITS;
import static io.undercurrent.pilot.pilot.domain.Design.SINGLE_TEAM;
import static io.undercurrent.pilot.verdict.domain.Verdict.DID_NOT_HELP;
import static io.undercurrent.pilot.verdict.domain.Verdict.HELPED;
import static io.undercurrent.pilot.verdict.domain.Verdict.MADE_WORSE;
import static io.undercurrent.pilot.verdict.domain.Verdict.NOT_DECIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.pilot.pilot.domain.Amendment;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.Guards;
import io.undercurrent.pilot.pilot.domain.Seal;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.verdict.domain.CriterionAnswer.Answer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    @Test
    void randomised_teams_that_gained_what_is_worthwhile_were_helped() {
        var pilot = new APilot(RANDOMISED_UNITS, 5, -3, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(HELPED);
        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.A);
        assertThat(analysis.criteria()).extracting(CriterionAnswer::answer).containsExactly(Answer.MET);
        assertThat(analysis.guards()).isEqualTo(Guards.HELD);
        assertThat(outcome(analysis).gain().orElseThrow().effect()).isCloseTo(3, within(0.5));
        assertThat(outcome(analysis).reading().change().orElseThrow().effect()).isCloseTo(-3, within(0.5));
    }

    @Test
    void teams_beside_others_count_for_one_grade_less() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(HELPED);
        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.B);
    }

    @Test
    void one_team_compared_with_its_past_can_be_helped_too() {
        var pilot = new APilot(SINGLE_TEAM, 1, -3, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(HELPED);
        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.C);
        assertThat(outcome(analysis).reading().alone().orElseThrow().overlap().value())
                .isEqualTo(0);
    }

    @Test
    void what_got_worse_for_sure_is_called_worse() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, 1.5, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(MADE_WORSE);
        assertThat(analysis.criteria()).extracting(CriterionAnswer::answer).containsExactly(Answer.MISSED);
    }

    @Test
    void where_a_worthwhile_effect_is_ruled_out_it_did_not_help() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, 0, 0);

        assertThat(pilot.analysed(pilot.concluded()).finding().verdict()).isEqualTo(DID_NOT_HELP);
    }

    @Test
    void a_gain_that_may_be_too_small_is_not_decided() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -1.85, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(NOT_DECIDED);
        assertThat(analysis.criteria()).extracting(CriterionAnswer::answer).containsExactly(Answer.CANNOT_TELL);
    }

    @Test
    void fewer_than_twenty_assignments_decide_nothing_however_large_the_gain() {
        var pilot = new APilot(COMPARISON_TEAMS, 2, -9, 0);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(NOT_DECIDED);
        assertThat(analysis.finding().because()).contains("6 ways");
        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.D);
        assertThat(outcome(analysis).reading().change()).isPresent();
    }

    @Test
    void no_gain_pays_for_a_guardrail() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 1);

        var analysis = pilot.analysed(pilot.concluded());

        assertThat(analysis.finding().verdict()).isEqualTo(HELPED);
        assertThat(analysis.guards()).isEqualTo(Guards.BROKEN);
    }

    @Test
    void before_the_planned_end_the_daily_bound_decides() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 0);

        var analysis = pilot.analysed(pilot.running());

        var bounds = outcome(analysis).bounds().orElseThrow();
        assertThat(bounds.lawful()).isEqualTo(bounds.daily());
        assertThat(bounds.daily().low()).isLessThan(bounds.planned().low());
        assertThat(analysis.grading().because()).contains("Measuring has not reached the planned end");
    }

    @Test
    void an_amendment_is_remembered_and_takes_a_grade() {
        var pilot = new APilot(RANDOMISED_UNITS, 5, -3, 0);
        var amendment = new Amendment(
                Instant.parse("2026-03-10T10:00:00Z"), "admin", "Too ambitious", List.of("/outcome"), Seal.of("less"));

        var analysis = Examination.of(pilot.charter(List.of(amendment)), pilot.facts(pilot.concluded()), true);

        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.B);
        assertThat(analysis.grading().because()).contains("The plan was amended after it was sealed");
    }

    @Test
    void a_broken_seal_ends_all_judging() {
        var pilot = new APilot(RANDOMISED_UNITS, 5, -3, 0);

        var analysis = Examination.of(pilot.charter(List.of()), pilot.facts(pilot.concluded()), false);

        assertThat(analysis.finding().verdict()).isEqualTo(NOT_DECIDED);
        assertThat(analysis.grading().grade()).isEqualTo(EvidenceGrade.D);
    }

    @Test
    void a_team_too_small_to_hide_its_members_stays_out() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 0);
        var shown = new HashSet<>(pilot.plan().teams());
        shown.remove(new TeamId("other-3"));

        var facts = new Facts(pilot.plan(), Span.of(pilot.concluded()), pilot.measured(), shown);
        var analysis = Examination.of(pilot.charter(List.of()), facts, true);

        assertThat(analysis.withheld()).isEqualTo(1);
        assertThat(outcome(analysis).reading().sizes().comparisonTeams()).isEqualTo(4);
        assertThat(analysis.grading().because()).contains("1 teams of the plan are missing");
    }

    @Test
    void what_could_be_found_is_said_from_the_baseline_alone() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 0);

        var prospect = pilot.analysed(pilot.concluded()).prospect().orElseThrow();

        // error .4 sqrt((1/8 + 1/8) (1/5 + 1/5)), times t of 8 at .05 and .8; the spread is estimated to 8.5 %, two of
        // it
        assertThat(prospect.pointsSince()).isBetween(8, 9);
        assertThat(prospect.smallestDetectable()).isCloseTo(0.126 * (2.306 + 0.889), within(0.07));
        assertThat(prospect.findsWhatIsWorthwhile()).isTrue();
    }

    @Test
    void the_picture_tells_weeks_before_from_weeks_since() {
        var pilot = new APilot(COMPARISON_TEAMS, 5, -3, 0);

        var course = pilot.analysed(pilot.concluded()).course();

        assertThat(course).hasSize(16);
        assertThat(course.getFirst().sinceStart()).isFalse();
        assertThat(course.getLast().sinceStart()).isTrue();
        assertThat(course.getLast().pilot().orElseThrow())
                .isLessThan(course.getLast().comparison().orElseThrow() - 2);
    }

    private static Analysis.OutcomeReading outcome(Analysis analysis) {
        return analysis.outcome().orElseThrow();
    }
}
