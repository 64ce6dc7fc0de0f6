package io.undercurrent.survey.result.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.undercurrent.survey.result.http.WaveResultView.ToldItemView;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The same results as a table, a question a line; a team that is withheld has one line.
final class ResultTable {

    private static final List<String> HEAD = List.of(
            "teamId",
            "name",
            "path",
            "scope",
            "state",
            "reason",
            "invited",
            "answered",
            "item",
            "construct",
            "answers",
            "score",
            "spread",
            "count1",
            "count2",
            "count3",
            "count4",
            "count5",
            "dontKnow",
            "skipped");
    private static final int COUNTS = 5;

    private ResultTable() {}

    static String of(List<WaveResultView> results) {
        var text = new StringWriter();
        var table = CsvWriter.builder().bufferSize(0).build(text);
        table.writeRecord(HEAD);
        results.stream().flatMap(ResultTable::lines).forEach(table::writeRecord);
        return text.toString();
    }

    private static Stream<List<String>> lines(WaveResultView result) {
        var items = result.items();
        return items == null || items.isEmpty()
                ? Stream.of(line(result, null))
                : items.stream().map(item -> line(result, item));
    }

    private static List<String> line(WaveResultView result, @Nullable ToldItemView item) {
        var cells = new ArrayList<String>();
        Stream.of(result.teamId(), result.name(), String.join(" / ", result.path()), result.scope(), result.state())
                .map(ResultTable::harmless)
                .forEach(cells::add);
        add(cells, result.reason(), result.invited(), result.answered());
        if (item != null) {
            add(cells, item.item(), item.construct(), item.answers(), item.score(), item.spread());
            var counts = item.counts();
            for (var answer = 0; answer < COUNTS; answer++) {
                add(cells, counts == null ? null : counts.get(answer));
            }
            add(cells, item.dontKnow(), item.skipped());
        }
        while (cells.size() < HEAD.size()) {
            cells.add("");
        }
        return cells;
    }

    private static void add(List<String> cells, @Nullable Object... values) {
        for (var value : values) {
            cells.add(value == null ? "" : value.toString());
        }
    }

    /// A spreadsheet would take a name that begins like a formula for one.
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
