package io.undercurrent.signals.overview.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.domain.Cell;
import io.undercurrent.signals.overview.domain.Sheet;
import io.undercurrent.signals.overview.domain.TeamRow;
import io.undercurrent.signals.signal.domain.SizeBand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// One team and kind of the matrix; without a team there is only the round to tell.
record MatrixRow(
        @Nullable String week,
        @Nullable String team,
        String name,
        @Nullable String parent,
        @Nullable Integer headcount,
        int depth,
        boolean told,
        @Nullable String kind,
        String level,
        @Nullable String since,
        double limit,
        @Nullable String answers,
        List<Double> scores) {

    static MatrixRow withCharts(ResultSet row) throws SQLException {
        return of(row, row.getDouble("chart_limit"), row.getString("answers"), List.of((Double[])
                row.getArray("scores").getArray()));
    }

    /// Where the signals stand and no more: each further column of the charts is unpacked for every team.
    static MatrixRow withoutCharts(ResultSet row) throws SQLException {
        return of(row, 0, "", List.of());
    }

    private static MatrixRow of(ResultSet row, double limit, @Nullable String answers, List<Double> scores)
            throws SQLException {
        return new MatrixRow(
                row.getString("week"),
                row.getString("team"),
                row.getString("name"),
                row.getString("parent"),
                row.getObject("headcount", Integer.class),
                row.getInt("depth"),
                row.getBoolean("told"),
                row.getString("kind"),
                row.getString("level"),
                row.getString("since"),
                limit,
                answers,
                scores);
    }

    static Sheet sheet(List<MatrixRow> rows) {
        var round =
                rows.stream().map(MatrixRow::week).flatMap(Stream::ofNullable).findFirst();
        var teams = rows.stream()
                .filter(row -> row.team() != null)
                .collect(groupingBy(MatrixRow::id, LinkedHashMap::new, toList()));
        return new Sheet(
                round.map(YearWeek::parse),
                teams.values().stream().map(MatrixRow::teamRow).toList());
    }

    private static TeamRow teamRow(List<MatrixRow> kinds) {
        var first = kinds.getFirst();
        return new TeamRow(
                first.id(),
                first.name(),
                Optional.ofNullable(first.parent()).map(TeamId::new),
                SizeBand.of(Optional.ofNullable(first.headcount())),
                first.depth(),
                first.told(),
                kinds.stream()
                        .filter(row -> row.kind() != null)
                        .collect(toMap(MatrixRow::signalKind, MatrixRow::cell)));
    }

    static Level level(String text) {
        return Level.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private TeamId id() {
        return new TeamId(String.valueOf(team));
    }

    private SignalKind signalKind() {
        return SignalKind.of(String.valueOf(kind)).orElseThrow();
    }

    private Cell cell() {
        return new Cell(
                level(level),
                level(level) == Level.WITHHELD
                        ? Optional.empty()
                        : Optional.ofNullable(since).map(YearWeek::parse),
                scores.reversed(),
                limit,
                String.valueOf(answers));
    }
}
