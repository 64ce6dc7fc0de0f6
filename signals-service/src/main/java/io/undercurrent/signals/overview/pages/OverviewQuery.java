package io.undercurrent.signals.overview.pages;

import io.undercurrent.contracts.Weeks;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.Matrix.Wanted;
import jakarta.ws.rs.QueryParam;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// What a reader of the overview chose; an empty choice chooses nothing.
public class OverviewQuery {

    @QueryParam("week")
    @Nullable
    String week;

    @QueryParam("unit")
    @Nullable
    String unit;

    @QueryParam("level")
    @Nullable
    String level;

    @QueryParam("from")
    @Nullable
    String from;

    Wanted wanted() {
        return new Wanted(
                chosen(week).map(OverviewQuery::week), unit(), chosen(level).map(OverviewQuery::level));
    }

    Optional<TeamId> unit() {
        return chosen(unit).map(TeamId::new);
    }

    int skip() {
        return chosen(from)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<String> chosen(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }

    private static YearWeek week(String text) {
        try {
            return Weeks.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.badRequest("week-unreadable", "There is no ISO week " + text)
                    .asException();
        }
    }

    private static Level level(String text) {
        return Arrays.stream(Level.values())
                .filter(each -> each.wireName().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-level", "There is no level " + text)
                        .asException());
    }
}
