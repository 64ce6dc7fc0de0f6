package io.undercurrent.proving.replay;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One line for each team, week and question, with how often each answer was given; no line is about a person.
final class LongFile implements DataSet {
    private static final List<String> COUNTS = List.of("n1", "n2", "n3", "n4", "n5");
    private static final List<String> NEEDED =
            List.of("team", "week", "n1", "n2", "n3", "n4", "n5", "invited", "answered");
    private static final int SMALLEST = 5;

    private final TreeMap<YearWeek, Map<String, TeamResult>> weeks = new TreeMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();

    private LongFile(Sheet sheet) {
        sheet.rows().forEach(this::take);
    }

    static LongFile read(Path file) {
        return new LongFile(Sheet.read(file, NEEDED));
    }

    private void take(Row row) {
        var line = line(row);
        people.merge(line.teamId(), line.invited(), Math::max);
        weeks.computeIfAbsent(line.week(), _ -> new LinkedHashMap<>())
                .merge(line.teamId(), line, (before, now) -> together(before, now, row));
    }

    private static TeamResult line(Row row) {
        var invited = row.count("invited");
        var answered = row.count("answered");
        if (answered > invited) {
            throw row.bad("answered", "at most the %d invited".formatted(invited));
        }
        var item = item(row);
        var told = item.counts().stream().mapToInt(Integer::intValue).sum() + item.dontKnow();
        if (told > answered) {
            throw row.bad("n1", "n1 to n5 and dont-know to add up to at most the %d answered".formatted(answered));
        }
        return new TeamResult(row.text("team"), row.week("week"), invited, answered, List.of(item));
    }

    private static ItemCounts item(Row row) {
        var counts = COUNTS.stream().map(row::count).toList();
        var doubts = row.optional("dont-know").isEmpty() ? 0 : row.count("dont-know");
        var item = row.optional("item");
        var construct = row.optional("construct");
        if (item.isPresent() == construct.isPresent()) {
            throw row.bad("construct", "either an item or a construct of the question bank");
        }
        return item.map(name -> ItemCounts.ofItem(name, counts, doubts))
                .orElseGet(() -> new ItemCounts(construct.orElseThrow(), counts, doubts));
    }

    private static TeamResult together(TeamResult before, TeamResult now, Row row) {
        if (!before.invited().equals(now.invited()) || !before.answered().equals(now.answered())) {
            throw row.bad("answered", "as many invited and answered as in the team's other lines of the week");
        }
        var item = now.items().getFirst();
        if (before.items().stream().anyMatch(each -> each.about().equals(item.about()))) {
            throw BadFile.at(
                    row.line(), "%s of %s in %s is told twice".formatted(item.about(), now.teamId(), now.week()));
        }
        var items = new ArrayList<>(before.items());
        items.add(item);
        return new TeamResult(now.teamId(), now.week(), now.invited(), now.answered(), items);
    }

    @Override
    public List<YearWeek> weeks() {
        return List.copyOf(weeks.keySet());
    }

    @Override
    public List<String> teams() {
        return List.copyOf(people.keySet());
    }

    @Override
    public Set<String> largeTeamsIn(YearWeek week) {
        return results(week).stream()
                .filter(result -> result.answered() >= SMALLEST)
                .map(TeamResult::teamId)
                .collect(toSet());
    }

    /// People without a name: as many as were ever invited at once.
    @Override
    public List<Employee> employees() {
        var start = weeks.firstKey().atDay(DayOfWeek.MONDAY);
        return people.entrySet().stream()
                .flatMap(team -> IntStream.range(0, team.getValue())
                        .mapToObj(number -> new Employee(
                                "place-" + team.getKey() + "-" + number,
                                team.getKey(),
                                team.getKey(),
                                null,
                                null,
                                "unknown",
                                start,
                                null,
                                null,
                                false)))
                .toList();
    }

    @Override
    public List<TeamResult> results(YearWeek week) {
        return List.copyOf(weeks.getOrDefault(week, Map.of()).values());
    }

    @Override
    public List<UsageLine> usage(YearWeek week) {
        return List.of();
    }

    @Override
    public Optional<String> tool() {
        return Optional.empty();
    }
}
