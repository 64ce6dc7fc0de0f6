package io.undercurrent.pilot.programme;

import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.programme.domain.Decay;
import io.undercurrent.pilot.programme.domain.Footing;
import io.undercurrent.pilot.programme.domain.Idea;
import io.undercurrent.pilot.programme.domain.Ideas;
import io.undercurrent.pilot.programme.domain.Playbooks;
import io.undercurrent.pilot.programme.domain.Standing;
import io.undercurrent.pilot.programme.domain.StepKind;
import io.undercurrent.pilot.programme.domain.TeamStep;
import io.undercurrent.pilot.programme.domain.TeamSteps;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.teams.domain.Teams;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threeten.extra.YearWeek;

/// Says of teams how far they have come, from what is known and what was told.
@ApplicationScoped
public class TakeStock {
    private static final int WEEKS_BACK = 78;
    private static final int IN_USE = 13;
    private static final int DAYS_TO_ANSWER = 14;
    private static final int HALF_A_YEAR = 26;

    private final Teams teams;
    private final TeamPilots teamPilots;
    private final Ideas ideas;
    private final Playbooks playbooks;
    private final TeamSteps steps;
    private final UsageReports usage;

    TakeStock(
            Teams teams, TeamPilots teamPilots, Ideas ideas, Playbooks playbooks, TeamSteps steps, UsageReports usage) {
        this.teams = teams;
        this.teamPilots = teamPilots;
        this.ideas = ideas;
        this.playbooks = playbooks;
        this.steps = steps;
        this.usage = usage;
    }

    public List<Standing> of(Collection<TeamId> ids, LocalDate today) {
        var known = teams.named(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(team -> standing(team, today))
                .toList();
    }

    private Standing standing(Team team, LocalDate today) {
        var over = Stretch.endingWith(YearWeek.from(today), WEEKS_BACK);
        var reports = team.hidesItsMembers() ? usage.of(team.id(), over) : List.<UsageReport>of();
        return new Standing(team, footing(team.id(), reports, over, today));
    }

    private Footing footing(TeamId team, List<UsageReport> reports, Stretch over, LocalDate today) {
        var taken = steps.of(team);
        var handedIn = ideas.of(team);
        var promised = teamPilots.promised(team);
        var scaled =
                promised.stream().filter(TakeStock::isScaled).map(Pilot::id).toList();
        return new Footing(
                taken.stream().map(TeamStep::kind).collect(Collectors.toUnmodifiableSet()),
                taken.stream().anyMatch(step -> isInnovationLately(step, today)),
                handedIn.size(),
                (int) handedIn.stream().filter(idea -> isOverdue(idea, today)).count(),
                promised.size(),
                scaled.size(),
                playbooks.countOf(scaled),
                isInUse(reports, Stretch.endingWith(over.through(), IN_USE)),
                Decay.in(reports, over));
    }

    private static boolean isInnovationLately(TeamStep step, LocalDate today) {
        return step.kind() == StepKind.INNOVATION_ROUND && step.on().isAfter(today.minusWeeks(HALF_A_YEAR));
    }

    private static boolean isScaled(Pilot pilot) {
        return pilot instanceof Decided decided && decided.decision().course() == Course.SCALE;
    }

    private static boolean isOverdue(Idea idea, LocalDate today) {
        return idea.reply().isEmpty() && idea.on().isBefore(today.minusDays(DAYS_TO_ANSWER));
    }

    private static boolean isInUse(List<UsageReport> reports, Stretch lately) {
        return reports.stream()
                .filter(report -> lately.holds(report.subject().week()))
                .anyMatch(report -> report.counts().active() > 0);
    }
}
