package io.undercurrent.survey.answer.postgres;

import static java.util.stream.Collectors.joining;

import io.undercurrent.survey.answer.domain.Choice;
import io.undercurrent.survey.answer.domain.Sheet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

record SheetRow(Place place, String teamId, String said) {

    /// Where a sheet lies: there is one for each ballot.
    record Place(UUID wave, String ballot) {}

    static SheetRow of(Sheet sheet) {
        var place = new Place(sheet.wave().value(), sheet.right().hex());
        return new SheetRow(place, sheet.group().value(), json(sheet.said()));
    }

    private static String json(Map<String, Choice> said) {
        return said.entrySet().stream()
                .flatMap(entry -> json(entry.getKey(), entry.getValue()))
                .collect(joining(",", "{", "}"));
    }

    /// Keys of items are letters, digits and hyphens: nothing in it needs escaping.
    private static Stream<String> json(String item, Choice choice) {
        return switch (choice) {
            case Choice.Chosen(var number) -> Stream.of("\"%s\":%d".formatted(item, number));
            case Choice.DontKnow() -> Stream.of("\"%s\":\"dont-know\"".formatted(item));
            case Choice.Skipped() -> Stream.of();
        };
    }
}
