package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Bounds;
import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Participation;
import io.undercurrent.survey.disclosure.domain.Totals;
import io.undercurrent.survey.result.domain.ToldResult.Said;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides what is told of a wave: of each group, and of each team with everybody below it.
public final class Telling {

    private final Tally tally;
    private final List<EarlierWave> earlier;
    private final List<DecidedResult> decided;
    private final Map<TeamId, Set<TeamId>> within;
    private final Totals totals;
    private final Set<String> silentTotals;

    private Telling(Tally tally, Collection<EarlierWave> earlier) {
        this.tally = tally;
        this.earlier = List.copyOf(earlier);
        this.decided = tally.decide().stream().map(this::overTime).toList();
        this.within = tally.organisation().groupsWithin();
        this.totals = new Totals(within.entrySet().stream()
                .collect(toMap(total -> total.getKey().value(), total -> Tally.names(total.getValue()))));
        this.silentTotals = silentTotals();
    }

    public static Telling of(Tally tally, Collection<EarlierWave> earlier) {
        return new Telling(tally, earlier);
    }

    /// Group by group, to be told to others.
    public List<DecidedResult> decided() {
        return decided;
    }

    /// How many gave each answer is not told twice of a team that one to four people joined or left in between.
    private DecidedResult overTime(DecidedResult result) {
        var team = new TeamId(result.answers().teamId());
        return result.isShown() && clashes(Set.of(team)) ? result.withheldFor(Disclosure.MEMBERSHIP_CHANGE) : result;
    }

    private boolean clashes(Set<TeamId> now) {
        return earlier.stream().anyMatch(wave -> wave.clashesWith(now));
    }

    /// Group by group and up the tree, to be read.
    public List<ToldResult> told() {
        var answered = answered();
        var details = tally.items().stream().map(this::levels).toList();
        var own = decided.stream().map(result -> own(result, details));
        var above = within.keySet().stream().map(team -> withBelow(team, answered, details));
        return Stream.concat(own, above).toList();
    }

    /// Of a group that is withheld one may know how many take part in steps of five, and on which side of the threshold
    /// they are, for it is told why.
    private Level answered() {
        var known =
                decided.stream().collect(toMap(result -> result.answers().teamId(), result -> known(result.answers())));
        var people = tally.people(Optional.empty());
        return new Level(
                scored(),
                totals.tellable(people, known, scored(), tally.thresholds().forScores()));
    }

    private Bounds known(TeamAnswers said) {
        var limit = tally.thresholds().scores();
        var coarse = new Participation(said.invited(), said.answered());
        return said.answered() < limit
                ? new Bounds(coarse.atLeast(), Math.min(limit - 1, coarse.atMost()))
                : new Bounds(Math.max(limit, coarse.atLeast()), coarse.atMost());
    }

    private ItemLevels levels(Item item) {
        var people = tally.people(Optional.of(item));
        var limits = tally.thresholds();
        return new ItemLevels(
                item,
                Level.of(limits.forScores(), people, scored(), totals),
                Level.of(limits.forPolarization(), people, scored(), totals),
                Level.of(limits.forShares(), people, shown(Set.of(Disclosure.SHOWN)), totals)
                        .withoutTotals(silentTotals));
    }

    /// A score is told in spite of a change: nobody can be read from a rounded mean as from counts.
    private Set<String> scored() {
        return shown(Set.of(Disclosure.SHOWN, Disclosure.MEMBERSHIP_CHANGE));
    }

    private Set<String> shown(Set<Disclosure> disclosures) {
        return decided.stream()
                .filter(result -> disclosures.contains(result.disclosure()))
                .map(result -> result.answers().teamId())
                .collect(toSet());
    }

    /// Totals that changed by too few, or from which the shares of a group that did could be taken.
    private Set<String> silentTotals() {
        var changed = shown(Set.of(Disclosure.MEMBERSHIP_CHANGE));
        return within.entrySet().stream()
                .filter(total -> clashes(total.getValue())
                        || Tally.names(total.getValue()).stream().anyMatch(changed::contains))
                .map(total -> total.getKey().value())
                .collect(toSet());
    }

    private ToldResult own(DecidedResult result, List<ItemLevels> details) {
        var team = new TeamId(result.answers().teamId());
        return switch (result.disclosure()) {
            case SHOWN, MEMBERSHIP_CHANGE ->
                result(team, Scope.OWN, result.disclosure(), said(team, Scope.OWN, tally.said(team), details));
            case BELOW_THRESHOLD, COMPLEMENTARY, INCOMPLETE ->
                new ToldResult(team, Scope.OWN, result.disclosure(), Optional.empty());
        };
    }

    private ToldResult withBelow(TeamId team, Level answered, List<ItemLevels> details) {
        var total = tally.total(within.getOrDefault(team, Set.of()));
        if (answered.tells(Scope.WITH_BELOW, team)) {
            var disclosure = silentTotals.contains(team.value()) ? Disclosure.MEMBERSHIP_CHANGE : Disclosure.SHOWN;
            return result(team, Scope.WITH_BELOW, disclosure, said(team, Scope.WITH_BELOW, total, details));
        }
        var isSmall = !tally.thresholds().forScores().isReachedBy(total.answered());
        var reason = isSmall ? Disclosure.BELOW_THRESHOLD : Disclosure.COMPLEMENTARY;
        return new ToldResult(team, Scope.WITH_BELOW, reason, Optional.empty());
    }

    private static ToldResult result(TeamId team, Scope scope, Disclosure disclosure, Said said) {
        return new ToldResult(team, scope, disclosure, Optional.of(said));
    }

    private static Said said(TeamId team, Scope scope, GroupTally said, List<ItemLevels> details) {
        var items = details.stream()
                .flatMap(item -> item.told(scope, team, said.item(item.item().key())).stream())
                .toList();
        return new Said(said.invited(), said.answered(), items);
    }
}
