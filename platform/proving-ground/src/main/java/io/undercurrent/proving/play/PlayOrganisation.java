package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.report.Progress;
import java.io.PrintStream;
import java.time.DayOfWeek;

/// Sends an organisation week by week through the public API, until every round has run.
public final class PlayOrganisation {
    public static final String TOOL = "assistant";

    private final Stack stack;
    private final PrintStream out;
    private long results;
    private long usageReports;

    public PlayOrganisation(Stack stack, PrintStream out) {
        this.stack = stack;
        this.out = out;
    }

    public void play(Organisation organisation) {
        var blueprint = organisation.blueprint();
        settle(organisation);
        var progress = new Progress(out, "Weeks of answers and usage", blueprint.weeks());
        for (var week = 0; week < blueprint.weeks(); week++) {
            send(organisation, week);
            progress.at(week + 1);
        }
        evaluate(organisation);
    }

    /// Brings in the people and gives them the tool.
    public void settle(Organisation organisation) {
        hire(organisation);
        rollOut(organisation.blueprint());
    }

    private void hire(Organisation organisation) {
        var people = organisation.employees();
        var dayAfter = organisation.blueprint().last().plusWeeks(1).atDay(DayOfWeek.MONDAY);
        var hired = stack.workforce().add(people, dayAfter);
        out.printf("  %-34s %5d of %d%n", "People, past and present", hired.accepted(), people.size());
    }

    private void rollOut(Blueprint blueprint) {
        var teams = blueprint.teams().stream().map(TeamPlan::id).toList();
        stack.tools().register(TOOL, "AI assistant");
        stack.tools().rollOut(TOOL, teams, blueprint.week(-8).atDay(DayOfWeek.MONDAY));
    }

    private void send(Organisation organisation, int week) {
        var said = organisation.results(week);
        results += said.isEmpty() ? 0 : stack.results().add(said).accepted();
        usageReports += stack.usageReports().add(organisation.usage(TOOL, week)).accepted();
    }

    private void evaluate(Organisation organisation) {
        var blueprint = organisation.blueprint();
        var staffing = new Crews(organisation).told();
        out.println("  Waiting until everything has been consumed, then running the rounds ...");
        stack.signals().awaitFacts(new Facts.Expected(blueprint.teams().size(), results, usageReports, staffing));
        var evaluation = stack.signals().evaluate(blueprint.last());
        out.printf("  %-34s %5d, through %s%n", "Rounds", evaluation.rounds(), blueprint.last());
    }
}
