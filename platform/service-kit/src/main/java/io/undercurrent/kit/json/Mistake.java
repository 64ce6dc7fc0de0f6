package io.undercurrent.kit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// What is wrong with some JSON, in words for the one who sent it, and where.
public record Mistake(String code, String message, String pointer) {

    public static Mistake in(JsonProcessingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new Mistake("unknown-field", "is not a known field", pointer(unknown.getPath()));
            case InvalidFormatException wrong ->
                new Mistake("invalid-value", "is not " + nameOf(wrong.getTargetType()), pointer(wrong.getPath()));
            case ValueInstantiationException refused ->
                new Mistake("invalid-value", reasonOf(refused), pointer(refused.getPath()));
            case MismatchedInputException wrong ->
                new Mistake("invalid-value", mismatch(wrong), pointer(wrong.getPath()));
            case StreamConstraintsException _ ->
                new Mistake("excessive-json", "Nests too deep, or holds a number or a text that is too long", "");
            case JsonMappingException wrong
            when wrong.getCause() instanceof JsonProcessingException deeper -> in(deeper);
            case JsonMappingException wrong -> new Mistake("invalid-value", "cannot be read", pointer(wrong.getPath()));
            default -> malformed(failure);
        };
    }

    /// A JSON pointer to the part of a body that a constraint was violated in; the method's own parameter is left out.
    public static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .map(Mistake::step)
                .collect(Collectors.joining());
    }

    private static String step(Path.Node node) {
        var index = node.isInIterable() && node.getIndex() != null ? "/" + node.getIndex() : "";
        return node.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + escaped(node.getName());
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "/" + step.getIndex() : "/" + escaped(step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Mistake malformed(JsonProcessingException failure) {
        var place = failure.getLocation();
        var where = place == null ? "" : " at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
        return new Mistake("malformed-json", "This is not JSON" + where, "");
    }

    private static String reasonOf(ValueInstantiationException refused) {
        return switch (refused.getCause()) {
            case IllegalArgumentException said when said.getMessage() != null -> said.getMessage();
            case NullPointerException missing
            when missing.getMessage() != null -> "lacks the field " + missing.getMessage();
            case null, default -> "cannot be read";
        };
    }

    private static String mismatch(MismatchedInputException wrong) {
        if (wrong.getOriginalMessage() != null && wrong.getOriginalMessage().startsWith("No content")) {
            return "is missing";
        }
        return wrong.getTargetType() == null ? "cannot be read" : "is not " + nameOf(wrong.getTargetType());
    }

    private static String nameOf(Class<?> type) {
        if (type.isEnum()) {
            return "one of the known values";
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "double", "Double", "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text";
            case "YearWeek" -> "an ISO week such as 2026-W11";
            case "LocalDate" -> "a day such as 2026-03-14";
            case "List", "Set", "Collection" -> "a list";
            default -> "what is expected here";
        };
    }
}
