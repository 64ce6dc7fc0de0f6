package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Findings.Interval;
import io.undercurrent.pilot.pilot.domain.Logbook;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.programme.domain.Ideas;
import io.undercurrent.pilot.programme.domain.Scorecard;
import io.undercurrent.pilot.programme.domain.Scorecard.Said;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;

/// Brings together what one team is measured by. One team: nothing here compares it with another.
@ApplicationScoped
public class MeasureTeam {
    private final UsageReports usage;
    private final TeamPilots teamPilots;
    private final Logbook logbook;
    private final Ideas ideas;

    MeasureTeam(UsageReports usage, TeamPilots teamPilots, Logbook logbook, Ideas ideas) {
        this.usage = usage;
        this.teamPilots = teamPilots;
        this.logbook = logbook;
        this.ideas = ideas;
    }

    /// Of a team that hides its members.
    public Scorecard scorecard(Team team, Stretch over) {
        var pilots = teamPilots.promised(team.id());
        return new Scorecard(
                Objects.requireNonNull(team.headcount()),
                usage.of(team.id(), over),
                pilots.stream().flatMap(MeasureTeam::outcome).toList(),
                pilots.stream().flatMap(this::said).toList(),
                ideas.of(team.id()).stream().map(Idea::on).toList());
    }

    private static Stream<Scorecard.Outcome> outcome(Pilot pilot) {
        return pilot instanceof Decided decided
                ? Stream.of(new Scorecard.Outcome(decided.decision().on(), gotBetter(decided)))
                : Stream.empty();
    }

    /// The whole interval lies on the good side of no change.
    private static boolean gotBetter(Decided pilot) {
        var interval = pilot.decision().findings().interval();
        var better = pilot.charter().sealedPlan().outcome().map(outcome -> outcome.better());
        return interval.isPresent()
                && better.isPresent()
                && better.get().harm(interval.map(Interval::low).orElseThrow()) < 0
                && better.get().harm(interval.map(Interval::high).orElseThrow()) < 0;
    }

    private Stream<Said> said(Pilot pilot) {
        var frictions = logbook.frictions(pilot.id()).stream()
                .map(friction -> new Said(friction.on(), friction.removal().map(removal -> removal.on())));
        var contests = logbook.contests(pilot.id()).stream()
                .map(contest -> new Said(contest.on(), contest.ruling().map(ruling -> ruling.on())));
        return Stream.concat(frictions, contests);
    }
}
