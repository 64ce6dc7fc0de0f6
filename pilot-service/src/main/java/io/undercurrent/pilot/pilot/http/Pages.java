package io.undercurrent.pilot.pilot.http;

import io.undercurrent.kit.paging.Page;
import io.undercurrent.kit.paging.PageQuery;
import java.util.List;
import java.util.stream.IntStream;

/// Pages of a list that only grows at its end, or nearly so: a page starts where the one before stopped.
final class Pages {
    private Pages() {}

    private record Numbered<T>(int number, T item) {}

    static <T> Page<T> of(List<T> all, PageQuery query) {
        var from = query.after(Pages::number).orElse(0);
        var rows = IntStream.range(Math.min(from, all.size()), all.size())
                .limit(query.oneMoreThanLimit())
                .mapToObj(index -> new Numbered<>(index + 1, all.get(index)))
                .toList();
        return Page.of(rows, query, row -> String.valueOf(row.number())).map(Numbered::item);
    }

    private static int number(String cursor) {
        return Math.max(0, Integer.parseInt(cursor));
    }
}
