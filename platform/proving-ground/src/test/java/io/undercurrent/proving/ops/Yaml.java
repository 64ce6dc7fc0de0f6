package io.undercurrent.proving.ops;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// Reads YAML with its anchors and merges, which Jackson's own reader passes over.
final class Yaml {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Yaml() {}

    static JsonNode document(String text) {
        return documents(text).getFirst();
    }

    static List<JsonNode> documents(String text) {
        var read = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text);
        return StreamSupport.stream(read.spliterator(), false)
                .map(JSON::<JsonNode>valueToTree)
                .toList();
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(list.elements(), 0), false);
    }

    static Stream<String> words(JsonNode list) {
        return items(list).map(JsonNode::asText);
    }

    static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(object.fieldNames(), 0), false);
    }
}
