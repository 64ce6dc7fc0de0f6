package io.undercurrent.signals.overview.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.kit.access.OfTeam;
import io.undercurrent.kit.access.OfTeams;
import io.undercurrent.kit.paging.Page;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.domain.Cell;
import io.undercurrent.signals.overview.domain.TeamRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// A page of the matrix of teams and signals.
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Overview")
record OverviewView(
        @Schema(
                description =
                        "Week of the round shown: the newest one up to the week asked for; null before the first round",
                examples = "2026-W20")
        @Nullable
        String week,

        List<Item> items,

        @Schema(description = "Send it as cursor for the next page; null on the last") @Nullable
        String nextCursor)
        implements OfTeams {

    @Schema(name = "OverviewItem")
    record Item(
            @Schema(examples = "claims-north") String teamId,
            @Schema(examples = "Claims North") String name,
            @Schema(examples = "claims") @Nullable String parentTeamId,

            @Schema(
                    enumeration = {"<5", "5-7", "8-11", "12-19", "20-30", "31+"},
                    examples = "8-11")
            String size,

            @Schema(description = "By kind. A kind that has not been evaluated is absent, which does not mean calm.")
            Map<String, Light> signals)
            implements OfTeam {

        static Item of(TeamRow row) {
            var signals = new TreeMap<String, Light>();
            row.cells().forEach((SignalKind kind, Cell cell) -> signals.put(kind.wireName(), Light.of(cell)));
            return new Item(
                    row.id().value(),
                    row.name(),
                    row.parent().map(TeamId::value).orElse(null),
                    row.size().text(),
                    signals);
        }
    }

    /// Where one signal stands.
    @Schema(name = "Light")
    record Light(
            @Schema(
                    enumeration = {"calm", "watch", "flag", "withheld", "stale"},
                    examples = "watch")
            String level,

            @Schema(examples = "2026-W16") @Nullable String since) {

        static Light of(Cell cell) {
            return new Light(
                    cell.level().wireName(),
                    cell.since().map(YearWeek::toString).orElse(null));
        }
    }

    static OverviewView of(Optional<YearWeek> round, Page<TeamRow> page) {
        return new OverviewView(
                round.map(YearWeek::toString).orElse(null),
                page.items().stream().map(Item::of).toList(),
                page.nextCursor());
    }
}
