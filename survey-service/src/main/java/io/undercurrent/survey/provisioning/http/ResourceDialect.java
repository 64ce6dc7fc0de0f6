package io.undercurrent.survey.provisioning.http;

import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_SYNTAX;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Whole resources as clients send them: `null` where something is absent, truth as text, managers as bare ids.
final class ResourceDialect {

    private static final Set<String> TRUTHS = Set.of("active", "primary", "learner");

    private ResourceDialect() {}

    static ObjectNode straightened(ObjectNode resource) {
        if (!saysWhatItIs(resource.path("schemas"))) {
            throw new BadRequestException("schemas: names nothing known here", INVALID_SYNTAX);
        }
        dropNulls(resource);
        bareManager(resource);
        return resource;
    }

    /// The SDK fills in what it expects, also where something else was said.
    private static boolean saysWhatItIs(JsonNode schemas) {
        return schemas.isEmpty()
                || StreamSupport.stream(schemas.spliterator(), false)
                        .anyMatch(schema -> schema.asText().startsWith("urn:ietf:params:scim:"));
    }

    static void dropNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
            object.properties().forEach(field -> field.setValue(truth(field.getKey(), field.getValue())));
        }
        if (node instanceof ArrayNode array) {
            array.removeIf(JsonNode::isNull);
        }
        node.forEach(ResourceDialect::dropNulls);
    }

    /// `"False"` said of something that is true or false.
    static JsonNode truth(String name, JsonNode value) {
        if (!value.isTextual() || !TRUTHS.contains(name)) {
            return value;
        }
        return switch (value.textValue().toLowerCase(Locale.ROOT)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> value;
        };
    }

    private static void bareManager(ObjectNode resource) {
        if (resource.get(Uri.ENTERPRISE) instanceof ObjectNode work) {
            named(work);
        }
    }

    static void named(ObjectNode work) {
        if (work.path("manager").isTextual()) {
            var manager = work.path("manager").textValue();
            work.putObject("manager").put("value", manager);
        }
    }
}
