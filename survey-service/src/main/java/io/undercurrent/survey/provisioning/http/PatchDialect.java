package io.undercurrent.survey.provisioning.http;

import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_PATH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Changes as clients send them: paths as the names of fields, members with more than their id, operations in capitals.
final class PatchDialect {

    private static final Set<String> EXTENSIONS = Set.of(Uri.ENTERPRISE, Uri.EMPLOYMENT, Uri.TEAM);

    /// The SDK ignores what it does not know, and would ignore what nobody can know as well.
    private static final Pattern PATH = Pattern.compile("[A-Za-z$][\\w$:.-]*(\\[[^\\[\\]]+](\\.[\\w$-]+)?)?");

    private PatchDialect() {}

    static ObjectNode straightened(ObjectNode patch) {
        if (patch.get("Operations") instanceof ArrayNode operations) {
            var straight = JsonNodeFactory.instance.arrayNode();
            operations.forEach(operation -> straight.addAll(straightened(operation)));
            patch.set("Operations", straight);
        }
        return patch;
    }

    private static List<JsonNode> straightened(JsonNode operation) {
        if (!(operation instanceof ObjectNode one)) {
            return List.of(operation);
        }
        if (one.path("op").isTextual()) {
            one.put("op", one.get("op").textValue().toLowerCase(Locale.ROOT));
        }
        if (one.path("path").isNull()) {
            one.remove("path");
        }
        if (!one.has("path") && one.get("value") instanceof ObjectNode value) {
            return taken(one, value);
        }
        return List.of(withPath(one));
    }

    /// One operation for every field that is really a path, and one for the rest.
    private static List<JsonNode> taken(ObjectNode operation, ObjectNode value) {
        var all = new ArrayList<JsonNode>();
        var plain = operation.deepCopy();
        var rest = plain.putObject("value");
        value.properties().forEach(field -> {
            if (isPath(field.getKey())) {
                var own = operation.deepCopy();
                own.put("path", field.getKey());
                own.set("value", field.getValue());
                all.add(withPath(own));
            } else {
                rest.set(field.getKey(), tidied(field.getKey(), field.getValue()));
            }
        });
        if (!rest.isEmpty()) {
            all.addFirst(plain);
        }
        return all;
    }

    private static boolean isPath(String name) {
        return !EXTENSIONS.contains(name) && (name.contains(".") || name.contains("["));
    }

    private static ObjectNode withPath(ObjectNode operation) {
        var path = operation.path("path").asText();
        if (operation.has("path") && !PATH.matcher(path).matches()) {
            throw new BadRequestException("An operation has a path that cannot be read", INVALID_PATH);
        }
        var value = operation.get("value");
        if (value == null || value.isNull()) {
            operation.remove("value");
            operation.put(
                    "op",
                    "replace".equals(operation.path("op").asText())
                            ? "remove"
                            : operation.path("op").asText());
            return operation;
        }
        operation.set("value", tidied(path.substring(lastName(path)), value));
        if ("remove".equals(operation.path("op").asText()) && value instanceof ArrayNode members) {
            members.forEach(PatchDialect::onlyItsId);
        }
        return operation;
    }

    private static int lastName(String path) {
        return Math.max(path.lastIndexOf('.'), path.lastIndexOf(':')) + 1;
    }

    private static JsonNode tidied(String name, JsonNode value) {
        if (value instanceof ArrayNode several) {
            ResourceDialect.dropNulls(several);
        }
        if (value instanceof ObjectNode work && name.equals(Uri.ENTERPRISE)) {
            ResourceDialect.named(work);
        }
        return ResourceDialect.truth(name, value);
    }

    private static void onlyItsId(JsonNode member) {
        if (member instanceof ObjectNode one && one.has("value")) {
            one.retain("value");
        }
    }
}
