package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.Overview.Row;
import io.undercurrent.proving.calls.Signals;
import io.undercurrent.proving.report.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Nothing changes in the file. So no team may stand at FLAG, and few at WATCH, at the end of any week.
record NullTest(List<EndOfWeek> weeks) {
    private static final int MOST_AT_WATCH = 4;

    /// @param judged teams of which at least one light could be decided
    record EndOfWeek(YearWeek week, int teams, int judged, List<String> watch, List<String> flag) {
        boolean isCalm() {
            return flag.isEmpty() && watch.size() <= MOST_AT_WATCH;
        }
    }

    static NullTest of(DataSet file, Signals signals) {
        return new NullTest(
                file.weeks().stream().map(week -> endOf(week, file, signals)).toList());
    }

    boolean holds() {
        return weeks.getLast().judged() > 0 && weeks.stream().allMatch(EndOfWeek::isCalm);
    }

    Table table() {
        var table = new Table("week", "teams of 5+", "judged", "watch", "flag", "which");
        for (var week : weeks) {
            var which = week.watch().isEmpty() && week.flag().isEmpty() ? "" : week.watch() + " " + week.flag();
            table.row(
                    week.week(),
                    week.teams(),
                    week.judged(),
                    week.watch().size(),
                    week.flag().size(),
                    which);
        }
        return table;
    }

    private static EndOfWeek endOf(YearWeek week, DataSet file, Signals signals) {
        var rows = signals.overview(week);
        var large = file.largeTeamsIn(week);
        var known = Set.copyOf(file.teams());
        return new EndOfWeek(
                week, large.size(), judged(rows, large), at("watch", rows, large), at("flag", rows, known));
    }

    private static int judged(List<Row> rows, Set<String> teams) {
        return Stream.of("calm", "watch", "flag")
                .flatMap(level -> at(level, rows, teams).stream())
                .collect(Collectors.toSet())
                .size();
    }

    private static List<String> at(String level, List<Row> rows, Set<String> teams) {
        return rows.stream()
                .filter(row -> teams.contains(row.teamId()))
                .filter(row -> row.signals().values().stream()
                        .anyMatch(light -> light.level().equals(level)))
                .map(Row::teamId)
                .toList();
    }
}
