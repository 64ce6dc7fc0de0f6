package io.undercurrent.proving.chaos.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.oracle.Breach.Promise;
import io.undercurrent.proving.chaos.oracle.World.Copy;
import io.undercurrent.proving.chaos.oracle.World.Fact;
import io.undercurrent.proving.chaos.oracle.World.Place;
import io.undercurrent.proving.chaos.oracle.World.Strain;
import io.undercurrent.proving.chaos.oracle.World.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {
    private static final Write FIRST = new Write(Matter.USAGE, "team-1/2025-W01", "1");
    private static final Write THEN = new Write(Matter.USAGE, "team-1/2025-W01", "2");
    private static final Write OTHER = new Write(Matter.USAGE, "team-2/2025-W01", "1");
    private static final List<Write> ALL = List.of(FIRST, THEN, OTHER);
    private static final List<Row> WELL = List.of(row(THEN), row(OTHER));
    private static final Map<String, String> TIMELESS = Map.of("ce_time", "2025-01-06T00:00:00Z");

    @Test
    void a_world_in_which_the_last_of_each_stands_once_is_well() {
        assertThat(judged(ALL, ALL, WELL)).isEmpty();
    }

    @Test
    void what_was_acknowledged_and_is_nowhere_is_lost() {
        assertThat(judged(ALL, ALL, List.of(row(THEN)))).containsExactly(Promise.NOTHING_IS_LOST);
    }

    @Test
    void what_stands_as_it_was_said_before_is_lost() {
        assertThat(judged(ALL, ALL, List.of(row(FIRST), row(OTHER)))).containsExactly(Promise.NOTHING_IS_LOST);
    }

    @Test
    void what_stands_beside_itself_is_there_twice() {
        assertThat(judged(ALL, ALL, List.of(row(THEN), row(THEN), row(OTHER))))
                .containsExactly(Promise.NOTHING_IS_TWICE);
    }

    @Test
    void what_nobody_said_is_invented() {
        var strange = new Row("team-3/2025-W01", "1");

        assertThat(judged(ALL, ALL, List.of(row(THEN), row(OTHER), strange)))
                .containsExactly(Promise.NOTHING_IS_INVENTED);
    }

    @Test
    void a_value_that_nobody_said_is_lost_and_invented() {
        var strange = new Row(OTHER.key(), "7");

        assertThat(judged(ALL, ALL, List.of(row(THEN), strange)))
                .containsExactlyInAnyOrder(Promise.NOTHING_IS_LOST, Promise.NOTHING_IS_INVENTED);
    }

    @Test
    void what_was_never_answered_may_be_true_or_not() {
        var answered = List.of(FIRST, OTHER);

        assertThat(judged(ALL, answered, List.of(row(FIRST), row(OTHER)))).isEmpty();
        assertThat(judged(ALL, answered, WELL)).isEmpty();
    }

    @Test
    void somebody_who_is_not_counted_is_lost() {
        var crew = crew(6);

        assertThat(counted(crew, "6")).isEmpty();
        assertThat(counted(crew, "5")).containsExactly(Promise.NOTHING_IS_LOST);
        assertThat(counted(crew, "")).containsExactly(Promise.NOTHING_IS_LOST);
    }

    @Test
    void four_people_are_not_counted_aloud() {
        assertThat(counted(crew(4), "")).isEmpty();
        assertThat(counted(crew(4), "4")).containsExactly(Promise.NOTHING_IS_LOST);
    }

    @Test
    void a_team_beside_four_people_is_not_counted_aloud_either() {
        var crew = new ArrayList<>(crew(4));
        IntStream.range(0, 9).forEach(number -> crew.add(new Write(Matter.JOINED, "other-" + number, "team-2")));

        assertThat(counted(crew, "")).containsExactly(Promise.NOTHING_IS_LOST);
        assertThat(counted(crew, List.of(new Row("team-1", ""), new Row("team-2", ""))))
                .isEmpty();
        assertThat(counted(crew, List.of(new Row("team-1", ""), new Row("team-2", "9"))))
                .containsExactly(Promise.NOTHING_IS_LOST);
    }

    @ParameterizedTest
    @EnumSource(names = {"COPIES_ARE_TRUE", "A_REBUILD_IS_THE_SAME", "POISON_IS_LAID_ASIDE_ALONE"})
    void a_copy_that_misses_something_or_has_more_is_told_of(Promise promise) {
        var one = List.of(row(FIRST));
        var two = List.of(row(FIRST), row(OTHER));

        assertThat(compared(new Copy("copy", promise, two, two))).isEmpty();
        assertThat(compared(new Copy("copy", promise, two, one))).containsExactly(promise);
        assertThat(compared(new Copy("copy", promise, one, two))).containsExactly(promise);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_number_below_five_points_at_people(int few) {
        assertThat(heard("undercurrent.workforce.teams.v1", Map.of(), new Fact(few, null, null, null, null)))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard("undercurrent.survey.results.v1", TIMELESS, new Fact(null, few, null, "other", null)))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard("undercurrent.survey.results.v1", TIMELESS, new Fact(null, 9, few, null, List.of())))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
    }

    @Test
    void a_withheld_result_says_nothing() {
        var topic = "undercurrent.survey.results.v1";

        assertThat(heard(topic, TIMELESS, new Fact(null, 9, null, "below-threshold", null)))
                .isEmpty();
        assertThat(heard(topic, TIMELESS, new Fact(null, 9, 7, "below-threshold", null)))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard(topic, TIMELESS, new Fact(null, 9, null, "below-threshold", List.of(1))))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
    }

    @Test
    void a_survey_tells_no_time_of_day_and_leaves_no_trace() {
        var topic = "undercurrent.survey.results.v1";
        var fact = new Fact(null, 9, 7, null, List.of());
        var traced = Map.of("ce_time", "2025-01-06T00:00:00Z", "traceparent", "00-1-1-00");

        assertThat(heard(topic, TIMELESS, fact)).isEmpty();
        assertThat(heard(topic, Map.of("ce_time", "2025-01-06T08:15:00Z"), fact))
                .containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard(topic, Map.of(), fact)).containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard(topic, traced, fact)).containsExactly(Promise.NOBODY_IS_TOLD_OF);
        assertThat(heard("undercurrent.pilot.usage.v1", traced, fact)).isEmpty();
    }

    @Test
    void a_process_that_keeps_more_than_it_may_is_not_at_rest() {
        assertThat(strained(new Strain("heap", 100, 120, 150))).isEmpty();
        assertThat(strained(new Strain("heap", 100, 151, 150))).containsExactly(Promise.EVERYTHING_COMES_TO_REST);
    }

    @Test
    void a_good_request_that_was_refused_is_told_of() {
        var world =
                new World(List.of(), List.of(), List.of("422"), List.of(), Map.of(), List.of(), List.of(), List.of());

        assertThat(promises(world)).containsExactly(Promise.NOTHING_GOOD_IS_REFUSED);
    }

    private static Row row(Write write) {
        return new Row(write.key(), write.value());
    }

    private static List<Write> crew(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> new Write(Matter.JOINED, "person-" + number, "team-1"))
                .toList();
    }

    private static List<Promise> judged(List<Write> sent, List<Write> acknowledged, List<Row> rows) {
        var places = List.of(new Place(Matter.USAGE, "usage", rows));
        return promises(new World(sent, acknowledged, List.of(), places, Map.of(), List.of(), List.of(), List.of()));
    }

    private static List<Promise> counted(List<Write> crew, String told) {
        return counted(crew, List.of(new Row("team-1", told)));
    }

    private static List<Promise> counted(List<Write> crew, List<Row> rows) {
        var headcounts = Map.of("teams", rows);
        return promises(new World(crew, crew, List.of(), List.of(), headcounts, List.of(), List.of(), List.of()));
    }

    private static List<Promise> compared(Copy copy) {
        return promises(
                new World(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(copy), List.of(), List.of()));
    }

    private static List<Promise> heard(String topic, Map<String, String> headers, Fact fact) {
        var told = List.of(new Told(topic, headers, fact));
        return promises(new World(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), told, List.of()));
    }

    private static List<Promise> strained(Strain strain) {
        return promises(
                new World(List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of(strain)));
    }

    private static List<Promise> promises(World world) {
        return Oracle.judge(world).stream().map(Breach::promise).toList();
    }
}
