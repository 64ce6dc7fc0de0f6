package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.signals.detection.domain.SmallTown.Trouble;
import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.Organisation;
import io.undercurrent.signals.evidence.domain.QuestionBacklog;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.SurveyResult;
import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.evidence.domain.Usage;
import io.undercurrent.signals.evidence.domain.Withheld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

class AnyWorldTest {
    private static final YearWeek START = YearWeek.of(2026, 2);

    @ParameterizedTest(name = "shuffle {0}")
    @ValueSource(longs = {1, 2, 3})
    void all_facts_told_twice_and_in_any_order_give_the_same_rounds(long seed) {
        var facts = SmallTown.of(8, 32, 9, 20, Trouble.LEAVING, 8);
        var random = new Random(seed);

        var shuffled = new Organisation(
                twice(facts.teams(), random),
                twice(facts.results(), random),
                List.of(),
                twice(facts.usage(), random),
                twice(facts.staffing().stream().map(each -> turned(each)).toList(), random),
                twice(facts.questions(), random));

        assertThat(run(shuffled)).isEqualTo(run(facts));
    }

    @ParameterizedTest(name = "world {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void no_world_however_odd_makes_a_number_that_is_none(long seed) {
        var rounds = run(new OddWorld(new Random(seed)).facts());

        assertThat(rounds).hasSizeLessThan(2000);
        assertThat(rounds.stream().flatMap(round -> round.readings().stream())).allMatch(AnyWorldTest::isTold);
    }

    @Test
    void a_week_in_the_year_9999_is_not_believed() {
        var facts = SmallTown.of(8, 3, 9, 12, Trouble.NONE, 0);
        var results = new ArrayList<>(facts.results());
        results.add(new SurveyResult(SmallTown.id(0), YearWeek.of(9999, 1), 9, 9, Map.of()));

        var rounds = run(new Organisation(facts.teams(), results, List.of(), facts.usage()));

        assertThat(rounds).hasSize(12);
    }

    @Test
    void eight_years_of_silence_are_rounds_without_news() {
        var late = START.plusWeeks(416);
        var facts = new Organisation(
                List.of(team(0, Optional.of(9), Optional.empty())),
                List.of(wave(0, START, 9), wave(0, late, 9)),
                List.of(),
                List.of());

        assertThat(run(facts)).hasSize(417);
    }

    @Test
    void a_small_team_in_a_group_has_the_reading_of_its_group() {
        var facts = SmallTown.of(8, 32, 9, 20, Trouble.NONE, 0);
        var member = new Team(
                new TeamId("small"), "Small", Optional.empty(), Optional.empty(), true, Optional.of(SmallTown.id(4)));
        var teams = Stream.concat(facts.teams().stream(), Stream.of(member)).toList();

        var last = run(new Organisation(
                        teams, facts.results(), List.of(), facts.usage(), facts.staffing(), facts.questions()))
                .getLast();

        var own = of(last, member.id());
        var group = of(last, SmallTown.id(4));
        assertThat(own.spokenForBy()).contains(SmallTown.id(4));
        assertThat(own.level()).isEqualTo(group.level()).isNotEqualTo(Level.WITHHELD);
        assertThat(own.indicators()).isEqualTo(group.indicators());
        assertThat(group.spokenForBy()).isEmpty();
    }

    @Test
    void a_renamed_or_moved_team_keeps_its_history_and_a_vanished_one_disturbs_nobody() {
        var facts = SmallTown.of(8, 32, 9, 20, Trouble.NONE, 0);
        var teams = new ArrayList<>(facts.teams());
        teams.set(1, new Team(SmallTown.id(1), "New name", Optional.of(SmallTown.id(5)), Optional.of(9), true));
        teams.set(2, new Team(SmallTown.id(2), "Town 2", Optional.empty(), Optional.of(9), false));
        var changed =
                new Organisation(teams, facts.results(), List.of(), facts.usage(), facts.staffing(), facts.questions());

        var before = run(facts).getLast();
        var after = run(changed).getLast();

        assertThat(of(after, SmallTown.id(1))).isEqualTo(of(before, SmallTown.id(1)));
        assertThat(of(after, SmallTown.id(3)).indicators())
                .isEqualTo(of(before, SmallTown.id(3)).indicators());
        assertThat(of(after, SmallTown.id(2)).why()).contains(Withholding.TOO_FEW_PEOPLE);
    }

    private static Reading of(Round round, TeamId team) {
        return round.readings().stream()
                .filter(each -> each.team().equals(team) && each.kind() == SignalKind.UNCERTAINTY)
                .findFirst()
                .orElseThrow();
    }

    private static List<Round> run(Organisation facts) {
        return Detection.run(facts, Optional.empty(), Rules.standard());
    }

    private static boolean isTold(Reading reading) {
        var numbers = Stream.concat(
                Stream.of(
                        reading.score(),
                        reading.limit(),
                        reading.chance(),
                        reading.falseDiscoveryRate(),
                        reading.value()),
                reading.indicators().stream()
                        .flatMap(each -> Stream.of(each.before(), each.after(), each.low(), each.high())));
        return numbers.allMatch(Double::isFinite) && reading.why().isPresent() == (reading.level() == Level.WITHHELD);
    }

    private static Staffing turned(Staffing staffing) {
        return new Staffing(staffing.team(), staffing.week(), staffing.groups().reversed());
    }

    private static <T> List<T> twice(List<T> facts, Random random) {
        var twice = new ArrayList<>(facts);
        twice.addAll(facts);
        Collections.shuffle(twice, random);
        return twice;
    }

    private static Team team(int team, Optional<Integer> heads, Optional<TeamId> parent) {
        return new Team(SmallTown.id(team), "T", parent, heads, true);
    }

    private static SurveyResult wave(int team, YearWeek week, int people) {
        var counts = new AnswerCounts(List.of(people, 0, 0, 0, 0), 0, 0);
        return new SurveyResult(
                SmallTown.id(team),
                week,
                people,
                people,
                Map.of("role-clarity", counts, "attitude", counts, "intent-to-stay", counts));
    }

    /// Few or many teams in circles, of no people or very many, weeks apart, telling nonsense and its opposite.
    private record OddWorld(Random random) {
        private static final List<Double> WORK =
                List.of(Double.NaN, Double.POSITIVE_INFINITY, -1.0, 0.0, 1e-9, 3.0, 400.0);

        Organisation facts() {
            var teams = random.nextBoolean() ? 1 : 2 + random.nextInt(40);
            var people = List.of(0, 5, 9, 1000).get(random.nextInt(4));
            var described = new ArrayList<Team>();
            var results = new ArrayList<SurveyResult>();
            var withheld = new ArrayList<Withheld>();
            var usage = new ArrayList<Usage>();
            var staffing = new ArrayList<Staffing>();
            var questions = new ArrayList<QuestionBacklog>();
            for (var team = 0; team < teams; team++) {
                described.add(team(team, Optional.of(people), Optional.of(SmallTown.id((team + 1) % teams))));
                var week = START;
                for (var turn = 0; turn < 25; turn++) {
                    week = week.plusWeeks(random.nextInt(50) == 0 ? 400 : 1 + random.nextInt(2));
                    var size = List.of(5, 8, people).get(random.nextInt(3));
                    results.add(wave(team, week, size));
                    usage.add(used(team, week));
                    usage.add(used(team, week));
                    staffing.add(worked(team, week));
                    staffing.add(worked(team, week));
                    questions.add(new QuestionBacklog(SmallTown.id(team), week, random.nextInt(1000), 0));
                    withheld.add(new Withheld(SmallTown.id(random.nextInt(teams)), week, "other"));
                }
            }
            return new Organisation(described, results, withheld, usage, staffing, questions);
        }

        private Usage used(int team, YearWeek week) {
            return new Usage(
                    SmallTown.id(team),
                    week,
                    random.nextInt(20),
                    random.nextInt(20),
                    random.nextInt(40),
                    random.nextInt(40),
                    random.nextInt(40),
                    random.nextInt(99),
                    random.nextInt(3) * 100);
        }

        private Staffing worked(int team, YearWeek week) {
            var work = WORK.get(random.nextInt(WORK.size()));
            var group = new Staffing.Group("0-1y", "x", random.nextBoolean(), work, random.nextInt(9) - 1, 1);
            return new Staffing(SmallTown.id(team), week, List.of(group));
        }
    }
}
