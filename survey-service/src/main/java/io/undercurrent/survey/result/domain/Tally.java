package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.survey.domain.Thresholds;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.Plan;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that was said in a wave, group by group, before it is decided what of it is told.
public record Tally(
        Plan plan,
        Thresholds thresholds,
        List<Item> items,
        FrozenOrganisation organisation,
        Map<TeamId, GroupTally> groups) {

    public Tally {
        items = List.copyOf(items);
        groups = Map.copyOf(groups);
    }

    /// Decided by the rules that results from other survey tools obey. Nothing of this wave was decided before, and
    /// who is too few sits in a group already.
    List<DecidedResult> decide() {
        var parents = organisation.groups().stream()
                .collect(toMap(
                        group -> group.id().value(), group -> group.parent().map(TeamId::value)));
        return new ResultIntake(parents, Pooling.NONE, List.of(), thresholds.forScores())
                .decide(organisation.groups().stream().map(this::reported).toList());
    }

    private ReportedResult reported(FrozenGroup group) {
        var said = said(group.id());
        var answers =
                items.stream().map(item -> answers(item, said.item(item.key()))).toList();
        return new ReportedResult(
                0,
                new TeamAnswers(
                        plan.id().toString(),
                        group.id().value(),
                        plan.week(),
                        said.invited(),
                        said.answered(),
                        answers));
    }

    private static ItemAnswers answers(Item item, ItemTally said) {
        return ItemAnswers.toItem(item, said.counts(), said.dontKnow());
    }

    GroupTally said(TeamId group) {
        return groups.getOrDefault(group, new GroupTally(0, 0, Map.of()));
    }

    GroupTally total(Set<TeamId> within) {
        return GroupTally.sum(within.stream().map(this::said).toList());
    }

    /// How many answered a question, or anything at all, in each group.
    Map<String, Integer> people(Optional<Item> item) {
        var people = new HashMap<String, Integer>();
        organisation.groups().forEach(group -> {
            var said = said(group.id());
            people.put(
                    group.id().value(),
                    item.map(asked -> said.item(asked.key()).answers()).orElse(said.answered()));
        });
        return people;
    }

    static Set<String> names(Set<TeamId> teams) {
        return teams.stream().map(TeamId::value).collect(toSet());
    }
}
