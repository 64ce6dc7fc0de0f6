package io.undercurrent.survey.provisioning.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/// Whether an answer holds what is expected; what nobody expects may stand there too.
final class Parts {

    private Parts() {}

    static void found(JsonNode expected, JsonNode actual) {
        assertThat(actual.getNodeType()).as("kind of %s", expected).isEqualTo(expected.getNodeType());
        if (expected.isObject()) {
            expected.properties().forEach(part -> found(part.getValue(), actual.path(part.getKey())));
        } else if (expected.isArray()) {
            assertThat(actual).as("as many as in %s", expected).hasSameSizeAs(expected);
            expected.forEach(part -> assertThat(actual).anySatisfy(one -> found(part, one)));
        } else {
            assertThat((Object) actual).isEqualTo(expected);
        }
    }
}
