package io.undercurrent.proving.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The plan that a pilot shows, written down again by a stranger: names in order, numbers as JavaScript writes them
/// (RFC 8785), and its SHA-256. Not one line of it is shared with the service.
record CanonicalPlan(String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static CanonicalPlan of(String id, String pilot) {
        try {
            var plan = JSON.readTree(pilot).get("plan");
            return new CanonicalPlan("{\"pilot\":" + quoted(id) + ",\"plan\":" + canonical(plan) + "}");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
            return sorted.entrySet().stream()
                    .map(field -> quoted(field.getKey()) + ":" + canonical(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalPlan::canonical)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return node.isNumber() ? number(node.doubleValue()) : quoted(node.textValue());
    }

    /// Enough for numbers between a thousandth and ten million.
    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
