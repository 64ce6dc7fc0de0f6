package io.undercurrent.proving.replay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import io.undercurrent.proving.replay.PersonWeek.Group;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/// A person query of Viva Insights as a CSV file, summed up per team and week.
final class VivaFile implements DataSet {
    private static final int SMALLEST = 5;

    private final TreeMap<YearWeek, List<TeamWeek>> weeks = new TreeMap<>();

    private VivaFile(List<PersonWeek> rows) {
        rows.stream()
                .collect(groupingBy(PersonWeek::week, TreeMap::new, groupingBy(PersonWeek::group)))
                .forEach((week, groups) -> weeks.put(week, teams(week, groups)));
    }

    static VivaFile read(Path file) {
        var rows = Sheet.read(file, PersonWeek.COLUMNS).rows();
        return new VivaFile(rows.stream().map(PersonWeek::of).toList());
    }

    @Override
    public List<YearWeek> weeks() {
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

    @Override
    public List<String> teams() {
        return groups().stream().map(Group::id).toList();
    }

    @Override
    public Set<String> largeTeamsIn(YearWeek week) {
        return teamsIn(week).stream()
                .filter(team -> team.size() >= SMALLEST)
                .map(team -> team.group().id())
                .collect(toSet());
    }

    @Override
    public List<TeamResult> results(YearWeek week) {
        return teamsIn(week).stream().map(TeamWeek::result).toList();
    }

    @Override
    public List<UsageLine> usage(YearWeek week) {
        return teamsIn(week).stream().map(TeamWeek::usage).toList();
    }

    @Override
    public Optional<String> tool() {
        return Optional.of(TeamWeek.TOOL);
    }

    /// People stand where they stood last; in the file they change groups nearly every week.
    @Override
    public List<Employee> employees() {
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
