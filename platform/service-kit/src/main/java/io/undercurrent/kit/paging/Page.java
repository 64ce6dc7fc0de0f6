package io.undercurrent.kit.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a long list, and where the next part starts when there is one.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /// Takes one row more than was asked for, which tells whether there is a next page.
    public static <T> Page<T> of(List<T> oneMoreThanLimit, PageQuery query, Function<T, String> positionOf) {
        if (oneMoreThanLimit.size() <= query.limit()) {
            return new Page<>(oneMoreThanLimit, null);
        }
        var items = oneMoreThanLimit.subList(0, query.limit());
        return new Page<>(items, Cursor.at(positionOf.apply(items.getLast())));
    }

    /// The same page with every item shown another way.
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
