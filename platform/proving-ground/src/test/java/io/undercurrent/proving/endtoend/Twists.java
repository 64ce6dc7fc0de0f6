package io.undercurrent.proving.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An example with something that does not belong there in one of its places, one place after the other.
final class Twists {
    private static final JsonNodeFactory NODES = new ObjectMapper().getNodeFactory();
    private static final List<JsonNode> ODDITIES = List.of(
            NODES.nullNode(),
            NODES.textNode("\0"),
            NODES.textNode(""),
            NODES.textNode("x".repeat(20_000)),
            NODES.textNode("\uD800"),
            NODES.textNode("0000-00-00"),
            NODES.textNode("+999999999-12-31"),
            NODES.numberNode(-1),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(new BigDecimal("1e400")),
            NODES.numberNode(0.5),
            NODES.booleanNode(true),
            NODES.arrayNode(),
            NODES.arrayNode().addNull(),
            NODES.objectNode());

    private Twists() {}

    static Stream<String> of(JsonNode example) {
        var copy = example.deepCopy();
        return places(copy)
                .flatMap(place -> ODDITIES.stream().map(odd -> {
                    place.put().accept(odd);
                    var twisted = copy.toString();
                    place.put().accept(place.usual());
                    return twisted;
                }));
    }

    private record Place(JsonNode usual, Consumer<JsonNode> put) {}

    private static Stream<Place> places(JsonNode node) {
        var own = switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .map(field -> new Place(field.getValue(), odd -> object.set(field.getKey(), odd)))
                        .toList();
            case ArrayNode array ->
                IntStream.range(0, array.size())
                        .mapToObj(index -> new Place(array.get(index), odd -> array.set(index, odd)))
                        .toList();
            default -> List.<Place>of();
        };
        return own.stream().flatMap(place -> Stream.concat(Stream.of(place), places(place.usual())));
    }
}
