package io.undercurrent.kit.ndjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.undercurrent.kit.json.Mistake;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Turns one row into a value, or tells why not.
final class RowReader<T> {

    private final ObjectMapper json;
    private final ObjectReader reader;
    private final Validator validator;
    private final boolean hasRules;

    RowReader(ObjectMapper json, Validator validator, Class<T> type) {
        this.json = json;
        this.reader = json.readerFor(type);
        this.validator = validator;
        this.hasRules = validator.getConstraintsForClass(type).isBeanConstrained();
    }

    Line<T> read(long number, byte[] line, int length) {
        try (var parser = json.getFactory().createParser(line, 0, length)) {
            return valid(number, parser);
        } catch (JsonProcessingException e) {
            return rejected(number, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Line<T> read(long number, JsonNode row) {
        try (var parser = json.treeAsTokens(row)) {
            return valid(number, parser);
        } catch (JsonProcessingException e) {
            return rejected(number, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Line<T> rejected(long number, JsonProcessingException failure) {
        var mistake = Mistake.in(failure);
        return new Line.Rejected<>(number, mistake.code(), mistake.message(), mistake.pointer());
    }

    private Line<T> valid(long number, JsonParser parser) throws IOException {
        T value = reader.readValue(parser);
        if (value == null) {
            throw JsonMappingException.from(parser, "The row is empty");
        }
        return hasRules ? judged(number, value) : new Line.Accepted<>(number, value);
    }

    private Line<T> judged(long number, T value) {
        return validator.validate(value).stream()
                .<Line<T>>map(found -> new Line.Rejected<>(
                        number, "invalid-value", found.getMessage(), Mistake.pointer(found.getPropertyPath())))
                .findFirst()
                .orElseGet(() -> new Line.Accepted<>(number, value));
    }
}
