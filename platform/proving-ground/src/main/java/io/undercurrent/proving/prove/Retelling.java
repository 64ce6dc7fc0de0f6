package io.undercurrent.proving.prove;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What signals-service would be told about an organisation: only what is large enough, and never a person.
final class Retelling {
    private static final int SMALLEST = 5;
    private static final String TOOL = "assistant";

    private final Organisation organisation;
    private final List<TeamPlan> teams;
    private final Pools pools;
    private final int staffedFrom;
    private final List<SurveyResult> results = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final List<Usage> usage = new ArrayList<>();

    private Retelling(Organisation organisation, Pools pools, int staffedFrom) {
        this.organisation = organisation;
        this.teams = organisation.blueprint().teams();
        this.pools = pools;
        this.staffedFrom = staffedFrom;
    }

    /// @param staffedFrom the first week whose staffing is told; before the first week of the blueprint it is negative
    static io.undercurrent.signals.evidence.domain.Organisation of(
            Organisation organisation, Pools pools, int staffedFrom) {
        var retelling = new Retelling(organisation, pools, staffedFrom);
        IntStream.range(0, organisation.blueprint().weeks()).forEach(retelling::tell);
        return new io.undercurrent.signals.evidence.domain.Organisation(
                retelling.described(),
                retelling.results,
                retelling.withheld,
                retelling.usage,
                retelling.staffing(),
                retelling.questions());
    }

    private void tell(int week) {
        pools.together(organisation.results(week)).forEach(this::tell);
        organisation.usage(TOOL, week).forEach(this::tell);
    }

    private void tell(TeamResult told) {
        var team = new TeamId(told.teamId());
        if (told.answered() < SMALLEST) {
            withheld.add(new Withheld(team, told.week(), "below-threshold"));
            return;
        }
        var answers = new HashMap<String, AnswerCounts>();
        told.items().forEach(item -> answers.put(item.about(), answers(item)));
        results.add(new SurveyResult(team, told.week(), told.invited(), told.answered(), answers));
    }

    private static AnswerCounts answers(ItemCounts item) {
        return new AnswerCounts(item.counts(), item.dontKnow(), 0);
    }

    private void tell(UsageLine line) {
        if (line.licensed() >= SMALLEST) {
            usage.add(new Usage(
                    new TeamId(line.teamId()),
                    line.week(),
                    line.licensed(),
                    line.onLeave(),
                    line.loggedIn(),
                    line.active(),
                    line.coreWorkActive(),
                    line.sessions(),
                    line.workarounds()));
        }
    }

    private List<Team> described() {
        var small = teams.stream()
                .flatMap(team -> pools.groupOf(team).stream().map(group -> described(team, Optional.of(group))));
        return Stream.concat(pools.speakers(teams).map(team -> described(team, Optional.empty())), small)
                .toList();
    }

    private static Team described(TeamPlan team, Optional<String> group) {
        return new Team(
                new TeamId(team.id()),
                team.name(),
                team.parent().map(TeamId::new),
                Optional.of(team.size()).filter(people -> people >= SMALLEST),
                true,
                group.map(TeamId::new));
    }

    private List<Staffing> staffing() {
        var blueprint = organisation.blueprint();
        return teams.stream()
                .filter(team -> team.size() >= SMALLEST)
                .map(team -> new Staffed(new TeamId(team.id()), organisation.members(team)))
                .flatMap(staffed -> IntStream.range(staffedFrom, blueprint.weeks())
                        .mapToObj(week -> staffed.in(blueprint.week(week), week)))
                .toList();
    }

    private List<QuestionBacklog> questions() {
        return teams.stream()
                .filter(team -> team.size() >= SMALLEST)
                .flatMap(this::questions)
                .toList();
    }

    private Stream<QuestionBacklog> questions(TeamPlan team) {
        var backlogs = organisation.backlogs(team);
        return IntStream.range(0, backlogs.size())
                .mapToObj(week -> new QuestionBacklog(
                        new TeamId(team.id()),
                        organisation.blueprint().week(week),
                        backlogs.get(week).open(),
                        backlogs.get(week).answered()));
    }
}
