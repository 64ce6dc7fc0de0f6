package io.undercurrent.survey.provisioning.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;

/// An answer without what only the SDK knows, at which strict clients stumble.
final class PlainAnswer {

    private static final String FEATURES = "urn:gold:params:scim:schemas:extension:url:2.0:ResourceTypeFeatures";

    private PlainAnswer() {}

    static String text(ScimResponse said) {
        if (said.isEmpty() || said.toString().isEmpty()) {
            return "";
        }
        ObjectNode answer = said.deepCopy();
        answer.path("Operations").forEach(PlainAnswer::statusAsText);
        plain(answer);
        evenWhenEmpty(answer);
        if (answer.get("Resources") instanceof ArrayNode resources) {
            resources.forEach(PlainAnswer::plain);
        }
        return answer.toString();
    }

    /// The standard writes the status of an operation as text, the SDK as a number.
    private static void statusAsText(JsonNode operation) {
        if (operation instanceof ObjectNode one) {
            one.put("status", one.path("status").asText());
        }
    }

    /// Entra ID and Okta look for the list also when nobody was found; the SDK leaves it out.
    private static void evenWhenEmpty(ObjectNode answer) {
        if (answer.has("totalResults") && !answer.has("Resources")) {
            answer.putArray("Resources");
        }
    }

    private static void plain(JsonNode resource) {
        if (resource instanceof ObjectNode one && one.has(FEATURES)) {
            one.remove(FEATURES);
            one.withArray("schemas").removeIf(schema -> schema.asText().equals(FEATURES));
        }
        if (resource.get("patch") instanceof ObjectNode patch) {
            patch.retain("supported");
        }
        if (resource.get("bulk") instanceof ObjectNode bulk) {
            bulk.retain("supported", "maxOperations", "maxPayloadSize");
        }
    }
}
