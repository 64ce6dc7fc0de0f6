package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.survey.domain.Item;
import io.undercurrent.survey.wave.domain.FrozenGroup;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.Moves;
import io.undercurrent.survey.wave.domain.Moves.Move;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever adds and subtracts everything that waves told, in any way, finds nothing said by fewer people than promised.
class IsolationTest {

    private static final int WORLDS = 2_000;

    private final SmallWorld world = new SmallWorld(20_261_123);

    @Test
    void nobody_is_isolated_by_how_many_answered() {
        everywhere((tally, told) -> assertThat(
                        isolated(tally.people(Optional.empty()), sets(tally, told, said -> true), 5))
                .as("%s told %s", tally, told)
                .isEmpty());
    }

    /// Tries every way in which the answers may be spread over the groups.
    @Test
    void how_many_of_a_few_answered_does_not_follow_from_totals_participation_and_reasons() {
        everywhere((tally, told) -> {
            var people = tally.people(Optional.empty());
            var sums = sets(tally, told, said -> true);
            people.keySet().stream()
                    .filter(group -> people.getOrDefault(group, 0) > 0 && people.getOrDefault(group, 0) < 5)
                    .forEach(group -> assertThat(new Guesses(tally, told, sums).of(group))
                            .as("%s in %s told %s", group, tally, told)
                            .hasSizeGreaterThan(1));
        });
    }

    @Test
    void nobody_is_isolated_by_scores() {
        everyItem((item, tally, told) -> assertThat(
                        isolated(tally.people(Optional.of(item)), sets(tally, told, asks(item, answer -> true)), 5))
                .as("%s told %s", tally, told)
                .isEmpty());
    }

    @Test
    void nobody_is_isolated_by_how_far_answers_lie_apart() {
        everyItem((item, tally, told) -> assertThat(isolated(
                        tally.people(Optional.of(item)),
                        sets(tally, told, asks(item, answer -> answer.spread().isPresent())),
                        8))
                .as("%s told %s", tally, told)
                .isEmpty());
    }

    @Test
    void no_fewer_than_ten_are_isolated_by_how_many_gave_each_answer() {
        everyItem((item, tally, told) -> assertThat(isolated(
                        tally.people(Optional.of(item)),
                        sets(tally, told, asks(item, answer -> answer.shares().isPresent())),
                        10))
                .as("%s told %s", tally, told)
                .isEmpty());
    }

    @Test
    void nor_does_who_hears_the_facts_of_each_team_isolate_anybody() {
        everyItem((item, tally, told) -> {
            var sets = sets(tally, told, asks(item, answer -> answer.shares().isPresent()));
            sets.addAll(facts(tally, item));
            assertThat(isolated(tally.people(Optional.of(item)), sets, 5))
                    .as("%s told %s", tally, told)
                    .isEmpty();
        });
    }

    @Test
    void two_waves_tell_nothing_of_one_to_four_people_who_came_or_left() {
        for (var number = 0; number < WORLDS; number++) {
            var organisation = world.organisation();
            var before = world.tally(organisation);
            var toldBefore = Telling.of(before, List.of()).told();
            var moves = moves(organisation);
            var now = world.tally(organisation);

            var toldNow = Telling.of(now, List.of(EarlierWave.of(organisation, toldBefore, moves)))
                    .told();

            var first = sets(before, toldBefore, IsolationTest::tellsShares);
            for (var set : sets(now, toldNow, IsolationTest::tellsShares)) {
                assertThat(first)
                        .as("%s beside %s", set, moves)
                        .noneMatch(was -> moves.giveAwayFew(ids(set), ids(was)));
            }
        }
    }

    /// The facts of five people and more say how many gave each answer. Any rule under which a team is silent less
    /// often
    /// would tell two waves that give one to four people away.
    @Test
    void a_team_is_silent_over_time_just_where_a_told_wave_would_give_few_away_beside_this_one() {
        var silent = 0;
        for (var number = 0; number < WORLDS; number++) {
            var organisation = world.organisation();
            var before = world.tally(organisation);
            var toldBefore = Telling.of(before, List.of()).told();
            var moves = moves(organisation);

            var decided = Telling.of(
                            world.tally(organisation), List.of(EarlierWave.of(organisation, toldBefore, moves)))
                    .decided();

            var counted = toldBefore.stream().filter(ToldResult::tellsShares).toList();
            var first = sets(before, counted, said -> true);
            for (var result : decided) {
                var team = Set.of(new TeamId(result.answers().teamId()));
                var givesAway = first.stream().anyMatch(was -> moves.giveAwayFew(team, ids(was)));
                silent += result.disclosure() == Disclosure.MEMBERSHIP_CHANGE ? 1 : 0;
                assertThat(Set.of(Disclosure.SHOWN, Disclosure.MEMBERSHIP_CHANGE)
                                        .contains(result.disclosure())
                                && result.isShown() == givesAway)
                        .as("%s beside %s", result, moves)
                        .isFalse();
            }
        }
        assertThat(silent).isGreaterThan(WORLDS / 10);
    }

    @Test
    void a_rule_that_told_every_total_would_be_caught() {
        var caught = 0;
        for (var number = 0; number < WORLDS; number++) {
            var tally = world.tally(world.organisation());
            var told = sets(tally, Telling.of(tally, List.of()).told(), said -> true);
            tally.organisation().groupsWithin().values().forEach(total -> told.add(Tally.names(total)));
            caught += isolated(tally.people(Optional.empty()), told, 5).isEmpty() ? 0 : 1;
        }

        assertThat(caught).isGreaterThan(WORLDS / 10);
    }

    @Test
    void a_rule_that_told_every_group_of_five_would_be_caught() {
        var caught = 0;
        for (var number = 0; number < WORLDS; number++) {
            var tally = world.tally(world.organisation());
            var people = tally.people(Optional.empty());
            var told = people.keySet().stream()
                    .filter(group -> people.getOrDefault(group, 0) >= 5)
                    .map(Set::of)
                    .collect(toSet());
            tally.organisation().groupsWithin().values().forEach(total -> told.add(Tally.names(total)));
            caught += isolated(people, told, 5).isEmpty() ? 0 : 1;
        }

        assertThat(caught).isGreaterThan(WORLDS / 10);
    }

    @FunctionalInterface
    private interface Law {
        void holds(Tally tally, List<ToldResult> told);
    }

    @FunctionalInterface
    private interface ItemLaw {
        void holds(Item item, Tally tally, List<ToldResult> told);
    }

    private void everywhere(Law law) {
        for (var number = 0; number < WORLDS; number++) {
            var tally = world.tally(world.organisation());
            law.holds(tally, Telling.of(tally, List.of()).told());
        }
    }

    private void everyItem(ItemLaw law) {
        everywhere((tally, told) -> SmallWorld.ITEMS.forEach(item -> law.holds(item, tally, told)));
    }

    private static Predicate<ToldResult.Said> asks(Item item, Predicate<ToldItem> which) {
        return said -> said.items().stream().anyMatch(told -> told.item().equals(item.key()) && which.test(told));
    }

    private static boolean tellsShares(ToldResult.Said said) {
        return said.items().stream().anyMatch(item -> item.shares().isPresent());
    }

    /// The sets of groups of which something was told, each added up.
    private static Set<Set<String>> sets(Tally tally, List<ToldResult> told, Predicate<ToldResult.Said> which) {
        var within = tally.organisation().groupsWithin();
        return told.stream()
                .filter(result -> result.said().filter(which).isPresent())
                .map(result -> result.scope() == Scope.OWN
                        ? Set.of(result.team().value())
                        : Tally.names(within.getOrDefault(result.team(), Set.of())))
                .collect(toSet());
    }

    private static Set<Set<String>> facts(Tally tally, Item item) {
        return Telling.of(tally, List.of()).decided().stream()
                .filter(result -> result.disclosure() == Disclosure.SHOWN)
                .map(DecidedResult::told)
                .filter(answers -> answers.items().stream()
                        .anyMatch(told -> told.item().filter(item.key()::equals).isPresent()))
                .map(answers -> Set.of(answers.teamId()))
                .collect(toSet());
    }

    /// Sums and differences of told sets that speak of some people once, and of fewer than promised.
    private static Set<Map<String, Integer>> isolated(
            Map<String, Integer> people, Set<Set<String>> told, int promised) {
        var sums = new HashSet<Map<String, Integer>>(Set.of(Map.of()));
        for (var set : told) {
            var more = new ArrayList<Map<String, Integer>>();
            sums.forEach(sum -> Stream.of(1, -1).forEach(sign -> more.add(plus(sum, set, sign))));
            sums.addAll(more);
        }
        return sums.stream()
                .filter(sum -> sum.values().stream().allMatch(times -> times == 1))
                .filter(sum -> isFew(sum, people, promised))
                .collect(toSet());
    }

    private static boolean isFew(Map<String, Integer> sum, Map<String, Integer> people, int promised) {
        var few = sum.keySet().stream()
                .mapToInt(group -> people.getOrDefault(group, 0))
                .sum();
        return few > 0 && few < promised;
    }

    private static Map<String, Integer> plus(Map<String, Integer> sum, Set<String> groups, int sign) {
        var next = new HashMap<>(sum);
        groups.forEach(group -> next.merge(group, sign, Integer::sum));
        next.values().removeIf(times -> times == 0);
        return next;
    }

    private static Set<TeamId> ids(Set<String> groups) {
        return groups.stream().map(TeamId::new).collect(toSet());
    }

    /// In every group some stayed, and a few left, came, or went to another group.
    private Moves moves(FrozenOrganisation organisation) {
        var groups = organisation.groups().stream().map(FrozenGroup::id).toList();
        var moves = new ArrayList<Move>();
        groups.forEach(group -> {
            moves.add(new Move(Optional.of(group), Optional.of(group), 5));
            moves.add(new Move(Optional.of(group), Optional.empty(), world.upTo(3)));
            moves.add(new Move(Optional.empty(), Optional.of(group), world.upTo(2)));
            moves.add(new Move(Optional.of(group), Optional.of(groups.getFirst()), world.upTo(1)));
        });
        return new Moves(moves);
    }
}
