package io.undercurrent.proving.replay;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.replay.PersonWeek.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/// A person query of Viva Insights as a CSV file, summed up per team and week.
final class VivaFile {
    private final TreeMap<YearWeek, List<TeamWeek>> weeks = new TreeMap<>();

    private VivaFile(List<PersonWeek> rows) {
        rows.stream()
                .collect(groupingBy(PersonWeek::week, TreeMap::new, groupingBy(PersonWeek::group)))
                .forEach((week, groups) -> weeks.put(week, teams(week, groups)));
    }

    static VivaFile read(Path file) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .<Map<String, String>>readValues(reader)) {
            var people = new ArrayList<PersonWeek>();
            rows.forEachRemaining(row -> people.add(PersonWeek.of(row)));
            return new VivaFile(people);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    List<YearWeek> weeks() {
        return List.copyOf(weeks.keySet());
    }

    List<TeamWeek> teamsIn(YearWeek week) {
        return weeks.getOrDefault(week, List.of());
    }

    List<Group> groups() {
        return weeks.values().stream()
                .flatMap(List::stream)
                .map(TeamWeek::group)
                .distinct()
                .toList();
    }

    /// People stand where they stood last; in the file they change groups nearly every week.
    List<Employee> employees() {
        var start = weeks.firstKey().atDay(DayOfWeek.MONDAY);
        return weeks.lastEntry().getValue().stream()
                .flatMap(team -> team.people().stream())
                .map(person -> new Employee(
                        Pseudonym.of(person.person()),
                        person.group().id(),
                        person.group().teamName(),
                        null,
                        null,
                        person.group().function(),
                        start,
                        null,
                        null,
                        false))
                .toList();
    }

    private static List<TeamWeek> teams(YearWeek week, Map<Group, List<PersonWeek>> groups) {
        return groups.entrySet().stream()
                .map(entry -> new TeamWeek(entry.getKey(), week, entry.getValue()))
                .sorted(Comparator.comparing(team -> team.group().id()))
                .toList();
    }
}
