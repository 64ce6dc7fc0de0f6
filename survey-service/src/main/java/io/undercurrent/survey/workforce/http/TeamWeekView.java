package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.TeamWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// How a team was staffed in one past week, as far as it may be told.
@Schema(name = "TeamWeek")
record TeamWeekView(
        @Schema(implementation = String.class) YearWeek week,

        @Schema(enumeration = {"<5", "5-7", "8-11", "12-19", "20-30", "31+"})
        String size,

        @Schema(description = "Told from five on; of a group where its size band begins") @Nullable
        Integer headcount,

        @Schema(description = "Time worked, leaves left out; not told of a group") @Nullable
        Double personWeeks,

        @Schema(description = "Told from five on; not told of a group") @Nullable
        Integer voluntaryLeavers) {

    static TeamWeekView of(TeamWeek.Told told) {
        return new TeamWeekView(
                told.week(),
                told.size().label(),
                told.headcount().orElse(null),
                told.personWeeks().orElse(null),
                told.voluntaryLeavers().orElse(null));
    }
}
