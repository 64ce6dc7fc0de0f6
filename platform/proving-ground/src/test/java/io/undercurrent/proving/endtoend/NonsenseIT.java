package io.undercurrent.proving.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.proving.endtoend.Operations.Operation;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Nonsense in every place of every operation that a service describes: it is refused with a problem, or it does no
/// harm,
/// but no service breaks on it.
@TestInstance(Lifecycle.PER_CLASS)
class NonsenseIT {
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final List<String> ROLES = List.of(
            "admin", "people-analyst", "integration", "privacy-officer", "works-council", "team-lead", "employee");
    // a byte that PostgreSQL takes in no text, cursors of other lists, and what is too long or too large
    private static final List<String> WORDS = List.of(
            "nonsense",
            NOBODY,
            "%00",
            "%20",
            "-1",
            "9".repeat(30),
            "2026-W60",
            "%F0%9F%A6%86'%22%3B--",
            "x".repeat(3000),
            "bm9uc2Vuc2U",
            "Ly8v",
            "AA",
            "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5");
    private static final List<String> BADGES =
            List.of("Bearer", "Bearer a b", "Bearer not.a.token", "Bearer e30.e30.", "Basic eDp5", "nonsense");
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "7",
            "\"text\"",
            "[]",
            "{}",
            "{\"",
            "[null]",
            "[{}]",
            "{\"\\u0000\":\"\\u0000\"}",
            "\0",
            "[".repeat(100_000),
            "9".repeat(5_000));

    private final House house = new House();
    private final Stranger stranger = new Stranger();
    private final Map<Operation, String> roles = new ConcurrentHashMap<>();

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void survey_service_breaks_on_none() throws JsonProcessingException {
        assertThat(broken(house.stack().addresses().survey())).isEmpty();
    }

    @Test
    void pilot_service_breaks_on_none() throws JsonProcessingException {
        assertThat(broken(house.stack().addresses().pilot())).isEmpty();
    }

    @Test
    void signals_service_breaks_on_none() throws JsonProcessingException {
        assertThat(broken(house.stack().addresses().signals())).isEmpty();
    }

    private List<String> broken(URI service) throws JsonProcessingException {
        var description =
                stranger.get(service.resolve("/q/openapi?format=json")).body();
        var operations = new Operations(new ObjectMapper().readTree(description)).all();
        assertThat(operations).hasSizeGreaterThan(20);
        return operations.stream()
                .flatMap(operation -> Stream.concat(wrongBadges(service, operation), nonsense(service, operation)))
                .toList();
    }

    private Stream<String> wrongBadges(URI service, Operation operation) {
        var address = service.resolve(filled(operation, "", NOBODY));
        return BADGES.stream()
                .flatMap(badge ->
                        complaint(operation + " with " + badge, stranger.show(badge, operation.method(), address)));
    }

    private Stream<String> nonsense(URI service, Operation operation) {
        return questions(operation).flatMap(question -> complaint(question.toString(), ask(service, question)));
    }

    private static Stream<String> complaint(String question, HttpResponse<String> answer) {
        return isBroken(answer)
                ? Stream.of(question + " -> " + answer.statusCode() + " " + answer.body())
                : Stream.empty();
    }

    private record Question(Operation operation, String path, String type, String body) {
        @Override
        public String toString() {
            return "%s %.120s %s %.60s".formatted(operation, path, type, body);
        }
    }

    private static Stream<Question> questions(Operation operation) {
        var plain = filled(operation, "", NOBODY);
        var inPath =
                operation.inPath().stream().flatMap(name -> WORDS.stream().map(word -> filled(operation, name, word)));
        var inQuery = operation.inQuery().stream()
                .flatMap(name -> WORDS.stream().map(word -> plain + "?" + name + "=" + word));
        var asked = Stream.of(Stream.of(plain), inPath, inQuery)
                .flatMap(paths -> paths)
                .map(path -> new Question(operation, path, anyType(operation), "{}"));
        var sent = operation.bodies().stream()
                .flatMap(body -> Stream.concat(
                                BODIES.stream(), body.examples().stream().flatMap(Twists::of))
                        .map(text -> new Question(operation, plain, body.type(), text)));
        return Stream.concat(asked, sent);
    }

    private static String anyType(Operation operation) {
        return operation.bodies().stream()
                .map(Operations.Body::type)
                .findFirst()
                .orElse("");
    }

    /// The path with this word in one place, and with something that fits in the others.
    private static String filled(Operation operation, String place, String word) {
        var path = operation.path();
        for (var name : operation.inPath()) {
            path = path.replace("{" + name + "}", name.equals(place) ? word : NOBODY);
        }
        return path;
    }

    /// As the first who may.
    private HttpResponse<String> ask(URI service, Question question) {
        var operation = question.operation();
        var role = roles.computeIfAbsent(
                operation,
                _ -> ROLES.stream()
                        .filter(each -> send(service, question, each).statusCode() != 403)
                        .findFirst()
                        .orElse("admin"));
        return send(service, question, role);
    }

    private HttpResponse<String> send(URI service, Question question, String role) {
        return stranger.ask(
                role,
                question.operation().method(),
                service.resolve(question.path()),
                question.type(),
                question.body());
    }

    private static boolean isBroken(HttpResponse<String> answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var told = type.startsWith("application/problem+json") || type.startsWith("application/scim+json");
        return answer.statusCode() >= 500
                || (answer.statusCode() >= 400 && !told)
                || Stream.of("Exception", "org.postgresql", "at io.").anyMatch(answer.body()::contains);
    }
}
