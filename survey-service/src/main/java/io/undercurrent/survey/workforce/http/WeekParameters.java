package io.undercurrent.survey.workforce.http;

import static java.time.temporal.ChronoUnit.WEEKS;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.Today;
import io.undercurrent.survey.workforce.domain.Weeks;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Which past weeks are asked for.
class WeekParameters {

    private static final int MOST = 104;
    private static final int USUAL = 12;

    @QueryParam("from")
    @Parameter(
            description = "The first week, such as 2026-W11; twelve weeks when not given",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String from;

    @QueryParam("through")
    @Parameter(
            description = "The last week; the last one that is over when not given",
            schema = @Schema(type = SchemaType.STRING))
    @Nullable
    String through;

    /// Only weeks that are over; later ones are left out.
    List<YearWeek> weeks(Today today) {
        var over = new Weeks(today.day()).last();
        var last = week("through", through).filter(week -> week.isBefore(over)).orElse(over);
        var first = week("from", from).orElse(last.minusWeeks(USUAL - 1));
        var many = WEEKS.between(first.atDay(DayOfWeek.MONDAY), last.atDay(DayOfWeek.MONDAY)) + 1;
        if (many > MOST) {
            throw refused("from", "must be less than %d weeks before the last".formatted(MOST));
        }
        return LongStream.range(0, many).mapToObj(first::plusWeeks).toList();
    }

    private static Optional<YearWeek> week(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(YearWeek::parse);
        } catch (DateTimeException _) {
            throw refused(name, "must be a week such as 2026-W11");
        }
    }

    private static RuntimeException refused(String name, String message) {
        return Problem.badRequest("parameter-unreadable", "The parameter " + name + " " + message)
                .withError(name, message)
                .asException();
    }
}
