package io.undercurrent.survey.answer.postgres;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.answer.domain.ItemCounts;
import io.undercurrent.survey.wave.domain.TeamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import org.jdbi.v3.core.statement.StatementContext;

/// One item of one group; a group that passed over everything has a row without an item.
record CountRow(String teamId, int answered, Optional<ItemCounts> counts) {

    static CountRow of(ResultSet row, StatementContext context) throws SQLException {
        var item = Optional.ofNullable(row.getString("item"));
        return new CountRow(
                row.getString("team_id"),
                row.getInt("answered"),
                item.isPresent() ? Optional.of(counts(item.get(), row)) : Optional.empty());
    }

    private static ItemCounts counts(String item, ResultSet row) throws SQLException {
        var each = (Integer[]) row.getArray("counts").getArray();
        return new ItemCounts(item, List.of(each), row.getInt("dont_know"), row.getInt("skipped"));
    }

    /// The rows of one group as what it said.
    static Collector<CountRow, ?, GroupAnswers> together() {
        return collectingAndThen(toList(), CountRow::together);
    }

    private static GroupAnswers together(List<CountRow> rows) {
        var group = rows.getFirst();
        var items =
                rows.stream().map(CountRow::counts).flatMap(Optional::stream).toList();
        return new GroupAnswers(new TeamId(group.teamId()), group.answered(), items);
    }
}
