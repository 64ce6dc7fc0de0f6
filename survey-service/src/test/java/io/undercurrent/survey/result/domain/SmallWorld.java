package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.QuestionBank;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Thresholds;
import io.undercurrent.survey.wave.domain.AskedTeam;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.FrozenTeam;
import io.undercurrent.survey.wave.domain.Grouping;
import io.undercurrent.survey.wave.domain.Plan;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Window;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.threeten.extra.YearWeek;

/// An organisation of a handful of teams in which anything may happen.
final class SmallWorld {

    static final List<Item> ITEMS = QuestionBank.items().subList(0, 2);
    private static final Plan PLAN = new Plan(
            new WaveId(new UUID(0, 1)),
            new SurveyId(new UUID(0, 2)),
            1,
            YearWeek.of(2026, 11),
            new Window(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)));

    private final Random random;

    SmallWorld(long seed) {
        this.random = new Random(seed);
    }

    FrozenOrganisation organisation() {
        var teams = new ArrayList<Team>();
        teams.add(new Team("0", "0", Optional.empty(), random.nextInt(7), true, 1));
        for (var number = 1; number < 6; number++) {
            var parent = number > 2 && random.nextBoolean() ? "1" : "0";
            teams.add(new Team("" + number, "" + number, Optional.of(parent), random.nextInt(14), true, 1));
        }
        return frozen(grouped(teams));
    }

    private static List<Team> grouped(List<Team> teams) {
        var people = teams.stream().collect(toMap(Team::id, Team::headcount));
        var after = teams.stream().collect(toMap(Team::id, team -> team));
        Reorganisation.of(teams, List.of(), people).toKeep().forEach(team -> after.put(team.id(), team));
        return List.copyOf(after.values());
    }

    /// Of an audience that leaves one team out, now and then.
    private FrozenOrganisation frozen(List<Team> teams) {
        var byId = teams.stream().collect(toMap(Team::id, team -> team));
        var leftOut = random.nextInt(3) == 0 ? "" + (1 + random.nextInt(5)) : "";
        var asked = teams.stream()
                .filter(team -> !team.isGroup() && !team.id().equals(leftOut))
                .map(team -> asked(team, byId))
                .toList();
        return new FrozenOrganisation(
                Grouping.of(asked),
                teams.stream()
                        .map(team -> new FrozenTeam(id(team.id()), team.parent().map(TeamId::new), "", team.isGroup()))
                        .toList());
    }

    private static AskedTeam asked(Team team, Map<String, Team> all) {
        var pool = team.pooledInto()
                .flatMap(id -> Optional.ofNullable(all.get(id)))
                .map(group -> new AskedTeam.Pool(id(group.id()), group.parent().map(TeamId::new)));
        return new AskedTeam(id(team.id()), team.parent().map(TeamId::new), team.headcount(), pool);
    }

    private static TeamId id(String team) {
        return new TeamId(team);
    }

    Tally tally(FrozenOrganisation organisation) {
        var groups = organisation.groups().stream().collect(toMap(FrozenGroup::id, this::said));
        return new Tally(PLAN, Thresholds.LOWEST, ITEMS, organisation, groups);
    }

    /// Few leave a question out, so that it is near the thresholds where things happen.
    private GroupTally said(FrozenGroup group) {
        var answered = random.nextInt(group.size() + 1);
        var items = new HashMap<String, ItemTally>();
        ITEMS.forEach(item -> items.put(item.key(), said(answered)));
        return new GroupTally(group.size(), answered, items);
    }

    private ItemTally said(int answered) {
        var counts = new Integer[] {0, 0, 0, 0, 0};
        var skipped = Math.min(answered, random.nextInt(3));
        for (var person = skipped; person < answered; person++) {
            counts[random.nextInt(5)]++;
        }
        return new ItemTally(new Counts(Arrays.asList(counts)), 0, skipped);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
