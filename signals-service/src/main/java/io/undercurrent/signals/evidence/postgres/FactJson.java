package io.undercurrent.signals.evidence.postgres;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.undercurrent.signals.evidence.domain.AnswerCounts;
import io.undercurrent.signals.evidence.domain.Staffing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads stored answers and strata word by word: a large organisation has hundreds of thousands a week, and binding
/// each to its type by reflection would take longer than all rounds.
final class FactJson {

    private static final JsonFactory JSON = new JsonFactory();

    private FactJson() {}

    static Map<String, AnswerCounts> answers(byte[] bytes, int from, int length) {
        try (var json = JSON.createParser(bytes, from, length)) {
            json.nextToken();
            var answers = new HashMap<String, AnswerCounts>();
            for (var construct = json.nextFieldName(); construct != null; construct = json.nextFieldName()) {
                json.nextToken();
                answers.put(construct, counts(json));
            }
            return answers;
        } catch (IOException e) {
            throw new IllegalStateException("Stored answers cannot be read", e);
        }
    }

    static List<Staffing.Group> strata(byte[] bytes, int from, int length) {
        try (var json = JSON.createParser(bytes, from, length)) {
            json.nextToken();
            var groups = new ArrayList<Staffing.Group>();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                groups.add(group(json));
            }
            return groups;
        } catch (IOException e) {
            throw new IllegalStateException("Stored strata cannot be read", e);
        }
    }

    private static AnswerCounts counts(JsonParser json) throws IOException {
        List<Integer> counts = List.of();
        var dontKnow = 0;
        var skipped = 0;
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            switch (field) {
                case "counts" -> counts = numbers(json);
                case "dont_know" -> dontKnow = json.nextIntValue(0);
                case "skipped" -> skipped = json.nextIntValue(0);
                default -> throw unknown(field);
            }
        }
        return new AnswerCounts(counts, dontKnow, skipped);
    }

    private static List<Integer> numbers(JsonParser json) throws IOException {
        json.nextToken();
        var numbers = new ArrayList<Integer>(5);
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            numbers.add(json.getIntValue());
        }
        return numbers;
    }

    private static Staffing.Group group(JsonParser json) throws IOException {
        var tenureBand = "";
        var jobFamily = "";
        var learner = false;
        var personWeeks = 0.0;
        var leavers = 0;
        var joiners = 0;
        for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            switch (field) {
                case "tenure_band" -> tenureBand = json.nextTextValue();
                case "job_family" -> jobFamily = json.nextTextValue();
                case "learner" -> learner = json.nextToken() == JsonToken.VALUE_TRUE;
                case "person_weeks" -> personWeeks = number(json);
                case "voluntary_leavers" -> leavers = json.nextIntValue(0);
                case "joiners" -> joiners = json.nextIntValue(0);
                default -> throw unknown(field);
            }
        }
        return new Staffing.Group(tenureBand, jobFamily, learner, personWeeks, leavers, joiners);
    }

    private static double number(JsonParser json) throws IOException {
        json.nextToken();
        return json.getValueAsDouble(Double.NaN);
    }

    private static IOException unknown(String field) {
        return new IOException("There is no field " + field);
    }
}
