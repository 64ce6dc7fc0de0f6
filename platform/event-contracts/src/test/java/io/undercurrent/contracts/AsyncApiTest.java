package io.undercurrent.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsyncApiTest {

    @Test
    void code_and_document_tell_the_same_types_on_the_same_topics() {
        assertThat(AsyncApi.document()).isEqualTo(AsyncApi.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undercurrent.survey.results.v1",
                "io.undercurrent.pilot.team-usage-reported.v1",
                "schemas/signals.signal-changed.v1.json",
                "cleanup.policy: [compact",
                "retention.ms: -"
            })
    void a_name_that_differs_is_noticed(String name) {
        var other = AsyncApi.text().replace(name, name + "x");

        assertThat(AsyncApi.read(other)).isNotEqualTo(AsyncApi.code());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_record_belongs_to_the_family_of_its_topic(EventType type) {
        assertThat(type.record()).isAssignableTo(type.topic().family());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void every_record_of_a_family_has_a_type(Topic topic) {
        var records = Arrays.stream(EventType.values())
                .filter(type -> type.topic() == topic)
                .<Class<?>>map(EventType::record)
                .toList();

        assertThat(records).containsExactlyInAnyOrder(topic.family().getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void of_older_facts_only_those_go_that_the_key_alone_replaces(EventType type) throws UnreadableEvent {
        for (var sample : Samples.of(type)) {
            var event = sample.event();

            assertThat(type.topic().keeping() == Keeping.LATEST)
                    .isEqualTo(event.key().equals(event.subject()));
        }
    }

    @Test
    void a_type_is_found_by_its_name() {
        assertThat(EventType.named("io.undercurrent.signals.signal-changed.v1")).contains(EventType.SIGNAL_CHANGED);
        assertThat(EventType.named("io.undercurrent.signals.signal-changed.v2")).isEqualTo(Optional.empty());
        assertThat(Topic.at("undercurrent.pilot.usage.v1")).contains(Topic.USAGE);
    }

    @Test
    void only_what_people_answered_hides_the_hour() {
        assertThat(Topic.values()).filteredOn(Topic::hidesTheHour).containsExactly(Topic.RESULTS, Topic.QUESTIONS);
    }
}
