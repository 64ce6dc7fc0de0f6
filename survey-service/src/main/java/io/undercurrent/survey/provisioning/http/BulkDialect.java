package io.undercurrent.survey.provisioning.http;

import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_PATH;
import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_SYNTAX;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import java.util.Locale;
import java.util.regex.Pattern;

/// One operation of many. A method or path that leads nowhere would end a bulk in its middle, so it is refused before
/// anything is done.
final class BulkDialect {

    private static final Pattern ALL_OF_THEM = Pattern.compile("/(Users|Groups)");
    private static final Pattern ONE_OF_THEM = Pattern.compile("/(Users|Groups)/[^/?#]+");

    private BulkDialect() {}

    static void straighten(JsonNode operation) {
        if (!(operation instanceof ObjectNode one)) {
            throw new BadRequestException("An operation is not a JSON object", INVALID_SYNTAX);
        }
        var method = method(one);
        var path = one.path("path").asText();
        if (!(method == HttpMethod.POST ? ALL_OF_THEM : ONE_OF_THEM)
                .matcher(path)
                .matches()) {
            throw new BadRequestException("An operation has a path that its method does not know", INVALID_PATH);
        }
        if (one.get("data") instanceof ObjectNode data) {
            one.set("data", Dialects.straightened(method, data));
        } else if (method != HttpMethod.DELETE) {
            throw new BadRequestException("An operation has no data", INVALID_SYNTAX);
        }
        one.put("method", method.name());
    }

    private static HttpMethod method(ObjectNode operation) {
        return switch (operation.path("method").asText().toUpperCase(Locale.ROOT)) {
            case "POST" -> HttpMethod.POST;
            case "PUT" -> HttpMethod.PUT;
            case "PATCH" -> HttpMethod.PATCH;
            case "DELETE" -> HttpMethod.DELETE;
            default -> throw new BadRequestException("An operation has an unknown method", INVALID_SYNTAX);
        };
    }
}
