package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.experiment.domain.Power;
import io.undercurrent.pilot.verdict.domain.Prospect;
import io.undercurrent.pilot.verdict.domain.WeekPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the time before the start says.
final class PastViews {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final double CONFIDENCE = 0.95;

    private PastViews() {}

    @Schema(name = "PreTrend", description = "How much faster the pilot's teams rose than the others before the start")
    record TrendView(
            @Schema(examples = "0.02") double perWeek,
            RangeView interval,
            @Schema(examples = "0.81") double chance) {
        static TrendView of(Estimate drift) {
            var weekly = new Estimate(DAYS_OF_A_WEEK * drift.effect(), DAYS_OF_A_WEEK * drift.error(), drift.freedom());
            return new TrendView(weekly.effect(), RangeView.of(weekly.interval(CONFIDENCE)), weekly.chance());
        }
    }

    @Schema(name = "PilotWeek", description = "The mean of each arm's teams in one week; never one of a few people")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WeekView(
            @Schema(examples = "2026-W11") String week,
            @Schema(examples = "false") boolean sinceStart,
            @Schema(examples = "24.1") @Nullable Double pilot,
            @Schema(examples = "26.4") @Nullable Double comparison) {
        static WeekView of(WeekPoint point) {
            return new WeekView(
                    point.week().toString(),
                    point.sinceStart(),
                    point.pilot().orElse(null),
                    point.comparison().orElse(null));
        }
    }

    @Schema(name = "PilotProspect", description = "What the pilot could find, told from the points before its start")
    record ProspectView(
            @Schema(examples = "1.4") double smallestDetectableEffect,
            @Schema(examples = "2") double smallestWorthwhileEffect,
            @Schema(examples = "true") boolean enough,
            @Schema(examples = "0.8") double power,
            @Schema(examples = "8") int pointsSince) {
        static ProspectView of(Prospect prospect) {
            return new ProspectView(
                    prospect.smallestDetectable(),
                    prospect.smallestWorthwhile(),
                    prospect.findsWhatIsWorthwhile(),
                    Power.USUAL.power(),
                    prospect.pointsSince());
        }
    }
}
