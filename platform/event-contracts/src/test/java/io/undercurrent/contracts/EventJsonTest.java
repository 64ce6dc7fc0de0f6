package io.undercurrent.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contracts.Samples.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearWeek;

class EventJsonTest {

    static Stream<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_reads_and_writes_back_equal(Sample sample) throws UnreadableEvent {
        var event = sample.event();

        assertThat(Samples.tree(EventJson.write(event))).isEqualTo(sample.tree());
        assertThat(EventType.of(event)).isEqualTo(sample.type());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void every_type_has_a_sample(EventType type) {
        assertThat(Samples.of(type)).isNotEmpty();
    }

    @Test
    void every_sample_belongs_to_a_type() {
        assertThat(Samples.files()).isEqualTo(Samples.all().count());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fields_nobody_knows_yet_are_passed_over(Sample sample) throws UnreadableEvent {
        var newer = sample.tree().put("addedLater", "whatever");

        var event = EventJson.read(sample.type(), newer.toString().getBytes(UTF_8));

        assertThat(event).isEqualTo(sample.event());
    }

    @Test
    void a_reason_nobody_knows_yet_is_another_one() throws UnreadableEvent {
        var newer = first(EventType.TEAM_RESULT_WITHHELD).tree().put("reason", "holiday");

        var event =
                EventJson.read(EventType.TEAM_RESULT_WITHHELD, newer.toString().getBytes(UTF_8));

        assertThat(((TeamResultWithheld) event).reason()).isEqualTo(Reason.OTHER);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void without_any_one_of_its_required_fields_it_cannot_be_read(Sample sample) {
        var required = Schemas.of(sample.type()).required();

        assertThat(required).isNotEmpty().allSatisfy(field -> {
            var incomplete = sample.tree();
            incomplete.remove(field);
            assertThatThrownBy(() ->
                            EventJson.read(sample.type(), incomplete.toString().getBytes(UTF_8)))
                    .isInstanceOf(UnreadableEvent.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{\"teamId\":",
                "{\"teamId\":\"a\",\"name\":\"A\",\"active\":true,\"revision\":\"1\"}",
                "{\"teamId\":\"a\",\"name\":\"A\",\"active\":true,\"revision\":1.5}",
                "{\"teamId\":\"a\",\"name\":\"A\",\"active\":1,\"revision\":1}",
                "{\"teamId\":\"a\",\"teamId\":\"b\",\"name\":\"A\",\"active\":true,\"revision\":1}",
                "{\"teamId\":\"a\",\"name\":\"A\",\"active\":true,\"revision\":1}{}",
                "{\"teamId\":\"a\",\"name\":\"A\",\"headcount\":4,\"active\":true,\"revision\":1}"
            })
    void what_is_no_complete_fact_is_unreadable(String text) {
        assertThatThrownBy(() -> EventJson.read(EventType.TEAM_DESCRIBED, text.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-W54\"", "\"2026-W00\"", "\"2025-W53\"", "\"2026-3\"", "202611", "null"})
    void a_week_that_does_not_exist_is_unreadable(String week) {
        var text = new String(first(EventType.TEAM_USAGE_REPORTED).bytes(), UTF_8).replace("\"2026-W11\"", week);

        assertThatThrownBy(() -> EventJson.read(EventType.TEAM_USAGE_REPORTED, text.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void only_the_revision_of_an_event_is_raised(Sample sample) throws UnreadableEvent {
        var raised = EventJson.raiseRevision(EventJson.write(sample.event()), 1L << 40);

        var expected = sample.tree();
        expected.put("revision", sample.event().revision() + (1L << 40));
        assertThat(Samples.tree(raised)).isEqualTo(expected);
        assertThat(EventJson.read(sample.type(), raised).revision())
                .isEqualTo((1L << 40) + sample.event().revision());
    }

    @Test
    void the_key_keeps_the_facts_of_a_team_together() throws UnreadableEvent {
        var usage = first(EventType.TEAM_USAGE_REPORTED).event();

        assertThat(usage.key()).isEqualTo("t-claims");
        assertThat(usage.subject()).isEqualTo("t-claims/copilot/2026-W11");
        assertThat(usage.revision()).isEqualTo(2);
    }

    @Test
    void contradicting_counts_are_our_mistake() {
        var week = YearWeek.parse("2026-W11");

        assertThatThrownBy(() -> new TeamResultPublished("w", "t", week, 5, 6, List.of(), 1L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TeamResultWithheld("w", "t", week, 4, Reason.OTHER, 1L))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Sample first(EventType type) {
        return Samples.of(type).getFirst();
    }
}
