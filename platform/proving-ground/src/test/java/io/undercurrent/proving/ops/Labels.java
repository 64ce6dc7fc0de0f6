package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;

/// Labels as `name=value`.
final class Labels {
    private Labels() {}

    static Set<String> of(JsonNode labels) {
        return Yaml.names(labels)
                .map(name -> name + "=" + labels.path(name).asText())
                .collect(Collectors.toUnmodifiableSet());
    }
}
