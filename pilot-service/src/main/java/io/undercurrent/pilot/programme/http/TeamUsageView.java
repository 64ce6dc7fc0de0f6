package io.undercurrent.pilot.programme.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.usage.domain.Funnel;
import io.undercurrent.pilot.usage.domain.Keepers;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.Use;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@Schema(name = "TeamUsage")
record TeamUsageView(
        @Schema(examples = "claims-north") String teamId,
        @Schema(examples = "Claims North") String name,
        @Schema(examples = "2025-W12") String from,
        @Schema(examples = "2026-W11") String through,
        List<ToolUse> tools)
        implements OfTeam {
    private static final int MONTH = 4;

    static TeamUsageView of(Team team, Stretch over, List<UsageReport> reports) {
        var byTool = reports.stream()
                .collect(Collectors.groupingBy(report -> report.subject().tool(), TreeMap::new, Collectors.toList()));
        return new TeamUsageView(
                team.id().value(),
                team.name(),
                over.from().toString(),
                over.through().toString(),
                byTool.entrySet().stream()
                        .map(entry -> ToolUse.of(entry.getKey(), entry.getValue(), over))
                        .toList());
    }

    @Schema(name = "ToolUse")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ToolUse(
            @Schema(examples = "copilot") String tool,
            List<MonthOfUse> months,

            @Schema(description = "Null unless each of the twelve weeks to the last reported one is reported") @Nullable
            FunnelView funnel) {

        static ToolUse of(ToolId tool, List<UsageReport> reports, Stretch over) {
            var last = reports.stream()
                    .map(report -> report.subject().week())
                    .max(YearWeek::compareTo)
                    .orElse(over.through());
            return new ToolUse(
                    tool.value(),
                    over.cut(MONTH).stream()
                            .map(month -> MonthOfUse.of(month, reports))
                            .toList(),
                    Funnel.of(reports, last).map(FunnelView::of).orElse(null));
        }
    }

    @Schema(name = "MonthOfUse", description = "Four weeks added up; null where nothing was reported")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record MonthOfUse(
            @Schema(examples = "2026-W08") String from,
            @Schema(examples = "2026-W11") String through,
            @Schema(examples = "4") int weeksReported,

            @Schema(
                    description = "Share of the weeks of people with a licence, not on leave, with use",
                    examples = "0.7")
            @Nullable
            Double adoption,

            @Schema(description = "Sessions per person and week of use", examples = "6.3") @Nullable
            Double intensity,

            @Schema(description = "Of the weeks with a login, the share with core work", examples = "0.55") @Nullable
            Double depth) {

        static MonthOfUse of(Stretch month, List<UsageReport> reports) {
            var use = Use.of(reports.stream()
                    .filter(report -> month.holds(report.subject().week()))
                    .toList());
            return new MonthOfUse(
                    month.from().toString(),
                    month.through().toString(),
                    use.reports(),
                    told(use.adoption()),
                    told(use.intensity()),
                    told(use.depth()));
        }

        private static @Nullable Double told(OptionalDouble value) {
            return value.isPresent() ? Shares.rounded(value.getAsDouble()) : null;
        }
    }

    @Schema(name = "TrialToHabit")
    record FunnelView(
            @Schema(description = "Ever logged in, in twelve weeks")
            RangeView tried,

            @Schema(description = "Used it in each of the last four weeks")
            RangeView early,

            @Schema(description = "Used it in nine or more of the last twelve weeks")
            RangeView habit) {

        static FunnelView of(Funnel funnel) {
            return new FunnelView(
                    RangeView.of(funnel.tried()), RangeView.of(funnel.early()), RangeView.of(funnel.habit()));
        }
    }

    @Schema(name = "ShareRange", description = "Share of those with a licence: no fewer than, no more than")
    record RangeView(
            @Schema(examples = "0.25") double low,
            @Schema(examples = "0.5") double high) {

        static RangeView of(Keepers keepers) {
            return new RangeView(
                    Shares.rounded((double) keepers.least() / keepers.of()),
                    Shares.rounded((double) keepers.most() / keepers.of()));
        }
    }
}
