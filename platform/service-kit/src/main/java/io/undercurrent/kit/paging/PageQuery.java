package io.undercurrent.kit.paging;

import io.undercurrent.kit.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which part of a long list is wanted. Take it as `@BeanParam`.
public class PageQuery {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many items a page holds at most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "Where the page starts: nextCursor of the page before")
    @Nullable
    String cursor;

    public PageQuery() {}

    public PageQuery(int limit, Optional<String> after) {
        this.limit = String.valueOf(limit);
        this.cursor = after.map(Cursor::at).orElse(null);
    }

    public int limit() {
        if (limit == null) {
            return USUAL;
        }
        try {
            var asked = Integer.parseInt(limit);
            if (asked >= 1 && asked <= MOST) {
                return asked;
            }
        } catch (NumberFormatException _) {
            // told below, like a number out of range
        }
        throw Problem.badRequest("limit-out-of-range", "Ask for 1 to 200 items a page")
                .withError("limit", "must be a number from 1 to 200")
                .asException();
    }

    /// How many rows to fetch: one more than shown tells whether there is a next page.
    public int oneMoreThanLimit() {
        return limit() + 1;
    }

    /// The position behind which the page starts, as `positionOf` told it.
    public Optional<String> after() {
        return Optional.ofNullable(cursor).filter(text -> !text.isEmpty()).map(Cursor::positionIn);
    }

    /// The position behind which the page starts, read by the inverse of `positionOf`; what that refuses as an illegal
    /// argument, or as no time, is no cursor.
    public <T> Optional<T> after(Function<String, T> reading) {
        try {
            return after().map(reading);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Cursor.unreadable();
        }
    }
}
