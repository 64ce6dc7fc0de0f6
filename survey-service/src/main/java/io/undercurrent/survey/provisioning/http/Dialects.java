package io.undercurrent.survey.provisioning.http;

import static de.captaingoldfish.scim.sdk.common.constants.ScimType.RFC7644.INVALID_SYNTAX;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;

/// What clients really send, turned into what the standard says.
final class Dialects {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Dialects() {}

    static String straightened(HttpMethod method, String body) {
        var said = read(body);
        if (body.contains("\\u0000")) {
            throw Refusals.invalid("A text holds the character NUL");
        }
        if (method == HttpMethod.POST && said.get("Operations") != null) {
            said.get("Operations").forEach(BulkDialect::straighten);
            return said.toString();
        }
        return straightened(method, said).toString();
    }

    private static ObjectNode read(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode said) {
                return said;
            }
        } catch (JsonProcessingException _) {
            // told below, like an array or a bare word
        }
        throw new BadRequestException("The body is not a JSON object", INVALID_SYNTAX);
    }

    static ObjectNode straightened(HttpMethod method, ObjectNode said) {
        return method == HttpMethod.PATCH ? PatchDialect.straightened(said) : ResourceDialect.straightened(said);
    }
}
