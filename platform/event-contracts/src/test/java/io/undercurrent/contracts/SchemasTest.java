package io.undercurrent.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contracts.Samples.Sample;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static Stream<Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_keeps_to_its_schema(Sample sample) {
        var complaints = Schemas.of(sample.type()).complaintsAbout(sample.tree());

        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_written_keeps_to_its_schema(Sample sample) throws UnreadableEvent {
        var written = Samples.tree(EventJson.write(sample.event()));

        assertThat(Schemas.of(sample.type()).complaintsAbout(written)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_schema_names_exactly_the_fields_of_its_record(EventType type) {
        var fields = Arrays.stream(type.record().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());

        var properties = Schemas.of(type).document().path("properties");

        assertThat(properties.properties().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(fields);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void a_schema_is_named_as_events_name_it(EventType type) {
        assertThat(Schemas.of(type).document().path("$id").textValue())
                .isEqualTo(type.schemaId().toString());
    }

    @Test
    void every_schema_belongs_to_a_type() {
        var named = Arrays.stream(EventType.values()).map(EventType::schema).collect(Collectors.toSet());

        assertThat(Schemas.files()).isEqualTo(named);
    }

    @Test
    void a_schema_notices_what_is_wrong() {
        var broken = Samples.of(EventType.TEAM_USAGE_REPORTED).getFirst().tree();
        broken.put("active", -1).put("week", "2026-W54").remove("tool");

        var complaints = Schemas.of(EventType.TEAM_USAGE_REPORTED).complaintsAbout(broken);

        assertThat(complaints).hasSize(3);
    }
}
